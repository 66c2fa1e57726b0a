import type { Finding } from '@/utils/analysis/finding';
import { isPractice } from '@/utils/conversation/practice';
import type { RuleNumbers } from '@/utils/packs/numbers';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import { inTurn } from './in-turn';

type Asked = Pick<Finding, 'rule' | 'phrase'>;
type Kind = keyof RuleNumbers[string];

/** So many days are remembered. */
const mostDays = 400;
/** In `storage.session`, by tab: what was asked about the draft that stands in it. */
const askedKey = (tabId: number) => `asked:${tabId}`;
const same = (one: Asked, other: Asked): boolean => one.rule === other.rule && one.phrase === other.phrase;

const today = (): string => Temporal.Now.plainDateISO().toString();

/** Counts by rule and day; nothing of what was written is kept. */
const change = (rules: readonly string[], kind: Kind, by: 1 | -1): Promise<void> =>
  inTurn('finding-counts', async () => {
    if (rules.length === 0) return;
    const counts = (await readSetting('finding-counts')) ?? {};
    const first = Temporal.Now.plainDateISO().subtract({ days: mostDays }).toString();
    const kept = Object.fromEntries(Object.entries(counts).filter(([day]) => day >= first));
    const day = (kept[today()] ??= {});
    for (const rule of rules) {
      const known = day[rule] ?? { actedOn: 0, dismissed: 0 };
      day[rule] = { ...known, [kind]: Math.max(0, known[kind] + by) };
    }
    await writeSetting('finding-counts', kept);
  });

/** Remembers what is asked about a draft until it is sent. */
export async function noteAsked(tabId: number, caseKey: string, findings: readonly Finding[]): Promise<void> {
  if (isPractice(caseKey)) return;
  const asked = (await readSession<Asked[]>(askedKey(tabId))) ?? [];
  const fresh = findings.filter((finding) => finding.about === undefined && !asked.some((one) => same(one, finding))).map(({ rule, phrase }) => ({ rule, phrase }));
  if (fresh.length > 0) await writeSession(askedKey(tabId), [...asked, ...fresh]);
}

/** The draft went out: what was asked about and is no longer in it was acted on, unless it was put aside. @param left what could still be asked */
export async function countActedOn(tabId: number, left: readonly Finding[]): Promise<void> {
  const asked = (await readSession<Asked[]>(askedKey(tabId))) ?? [];
  await removeSession(askedKey(tabId));
  await change(asked.filter((one) => !left.some((finding) => same(one, finding))).map(({ rule }) => rule), 'actedOn', 1);
}

export const forgetAsked = (tabId: number): Promise<void> => removeSession(askedKey(tabId));

/** One question was put aside, in a way of which nothing else needs to remember the words. */
export async function countDismissed(tabId: number, caseKey: string, { rule, phrase }: Asked): Promise<void> {
  if (isPractice(caseKey)) return;
  const asked = (await readSession<Asked[]>(askedKey(tabId))) ?? [];
  await writeSession(askedKey(tabId), asked.filter((one) => !same(one, { rule, phrase })));
  await change([rule], 'dismissed', 1);
}

/** It is asked again after all. */
export const uncountDismissed = (rule: string): Promise<void> => change([rule], 'dismissed', -1);
