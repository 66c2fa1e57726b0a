import type { TypedWords } from '@/components/ui/typed-words';
import { typedStart } from './typed-start';
import { browser } from '../platform/browser';

/** In `storage.local`, since an update empties the one of the session. */
const start = 'typed:';
/** Milliseconds after which words that nobody saved are forgotten. */
const keptFor = 24 * 3_600_000;

interface Kept {
  words: string;
  at: number;
}

const known = new Map<string, string>();
let loading: Promise<void> | null = null;

const load = async (): Promise<void> => {
  followOthers();
  const all = (await browser.storage.local.get(null)) as Record<string, Kept>;
  const old: string[] = [];
  for (const [name, kept] of Object.entries(all)) {
    if (!name.startsWith(start)) continue;
    if (Date.now() - kept.at > keptFor) old.push(name);
    else known.set(name, kept.words);
  }
  await browser.storage.local.remove(old);
};

/** What is typed where the panel stands otherwise (in the page, in the browser's side panel) is known here too. */
const followOthers = (): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const [name, { newValue }] of Object.entries(changes)) {
      if (!name.startsWith(start)) continue;
      if (newValue) known.set(name, (newValue as Kept).words);
      else known.delete(name);
    }
  });

/** Reads once what was typed before this page was loaded; without storage nothing was. */
const typedLoaded = (): Promise<void> => (loading ??= load().catch(() => undefined));

/** Reads what is shown after what was typed into it before is there. */
export const withTypedWords =
  <Shown>(read: () => Promise<Shown>) =>
  async (): Promise<Shown> => {
    await typedLoaded();
    return read();
  };

/** The unsaved words of one case. */
export const typedWordsOf = (caseKey: string): TypedWords => ({
  read: (name) => known.get(typedStart(caseKey) + name) ?? '',
  write(name, words) {
    const key = typedStart(caseKey) + name;
    known.set(key, words);
    const kept: Promise<unknown> = words ? browser.storage.local.set({ [key]: { words, at: Date.now() } satisfies Kept }) : browser.storage.local.remove(key);
    // After an update under us there is nowhere to write to; the words still stand in their field.
    kept.catch(() => undefined);
  },
});
