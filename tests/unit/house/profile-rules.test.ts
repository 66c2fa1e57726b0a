import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostMatches } from '@/utils/sites/pick-profile';
import type { Profile } from '@/utils/sites/profile';
import { deskProfiles } from '@/utils/sites/profiles';

/** Parts of what a profile names as the author's words are often told by a tag alone. */
const notFinding = new Set(['skip']);

interface Found {
  path: string;
  selector: string;
  /** Position in its list of fallbacks. */
  rung: number;
}

/** Every selector of a profile with the place where it stands; lists of words, keys and hosts are not selectors. */
function selectorsIn(value: unknown, path = ''): Found[] {
  const key = path.split('.').at(-1)!;
  if (['hosts', 'paths', 'evidence', 'words', 'keys', 'on', 'unchanged', 'solved', 'query', 'path', 'tenant'].includes(key)) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return notFinding.has(key) ? [] : value.map((selector, rung) => ({ path, selector, rung }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => selectorsIn(inner, `${path}.${name}`));
}

const fixtures = new URL('../../fixtures/', import.meta.url);
const folders = readdirSync(fixtures);

/** Without quoted values, and without what must not be: only other commas join. */
const joining = (selector: string): string => selector.replace(/'[^']*'|"[^"]*"/g, "''").replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
// The first message of a conversation is the first by its meaning.
const positional = /(?<!\[role='listitem'\]):first-child|:(?:nth|last|only)-|:first-of|:eq\(/;
const contentAttribute = /\[(?:aria-label|title|placeholder|alt)\b/;
/** Where the focus has to be for a shortcut may be anywhere. */
const ofKey = (profile: Profile, path: string): boolean => {
  const place = /^\.(actions|send)\.(\d+)\.target$/.exec(path);
  return place !== null && String(profile[place[1] as 'actions' | 'send'][Number(place[2])]!.on) === 'key';
};
const holdsNothing = (profile: Profile, path: string): boolean => {
  const place = /^\.actions\.(\d+)\./.exec(path);
  return place !== null && profile.actions[Number(place[1])]!.hold === false;
};

describe.each(deskProfiles.map((profile) => [profile.id, profile] as const))('the profile of %s', (id, profile) => {
  const found = selectorsIn(profile);
  const told = (wrong: (one: Found) => boolean): string[] => found.filter(wrong).map(({ path, selector }) => `${path}: ${selector}`);

  it('names no position, no bare tag and no joined list', () => {
    expect(found.length).toBeGreaterThan(5);
    expect(told(({ selector }) => positional.test(selector))).toEqual([]);
    expect(told(({ path, selector }) => /^[a-z][a-z0-9]*$/.test(selector) && !ofKey(profile, path))).toEqual([]);
    expect(told(({ selector }) => joining(selector).includes(','))).toEqual([]);
  });

  it('relies on words that a person reads in a later fallback only', () => {
    expect(told((one) => one.rung === 0 && contentAttribute.test(one.selector) && !holdsNothing(profile, one.path))).toEqual([]);
  });

  it('has a page that it was checked against, and a date', () => {
    const pages = folders.filter((folder) => folder.startsWith(`${id}-`)).flatMap((folder) => readdirSync(new URL(folder, fixtures)));
    expect(pages.filter((file) => file.endsWith('.expected.json'))).not.toEqual([]);
    expect(Date.parse(profile.checked)).toBeGreaterThan(Date.parse('2026-11-01'));
  });

  it('holds nothing that is only guessed', () => {
    const holds = profile.actions.filter(({ hold, kind }) => hold && kind !== 'claim').map((action) => action.id);
    if (profile.tier === 'best-effort') expect(holds).toEqual([]);
    for (const action of profile.actions.filter(({ words }) => words.length > 0)) expect(action.target.every((selector) => /[.#[]/.test(selector))).toBe(true);
  });
});

it('gives every profile an id of its own, and no host to two without a fingerprint', () => {
  expect(new Set(deskProfiles.map(({ id }) => id)).size).toBe(deskProfiles.length);
  const share = (a: string, b: string): boolean => hostMatches(a.replace('*.', ''), b) || hostMatches(b.replace('*.', ''), a) || a === b;
  const overlaps = deskProfiles.flatMap((one, index) =>
    deskProfiles
      .slice(index + 1)
      .filter((other) => one.match.hosts.some((a) => other.match.hosts.some((b) => share(a, b))))
      .filter((other) => one.match.fingerprint.length === 0 || other.match.fingerprint.length === 0)
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(overlaps).toEqual([]);
  for (const { match } of deskProfiles) expect(match.hosts.length + match.fingerprint.length).toBeGreaterThan(0);
});
