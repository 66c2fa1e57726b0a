import { analyze } from '@/utils/analysis/analyze';
import type { Analysis, Finding } from '@/utils/analysis/finding';
import { findHeat } from '@/utils/analysis/heat';
import type { Draft } from '@/utils/conversation/conversation';
import { areSettled, heldWords } from './customer-words';
import { findRepetition, fingerprinted } from './repetition';
import { activeRules } from './rule-packs';
import { settledNowOrBuiltIn } from './settled';
import { hereZone } from './times';
import { isQuiet, pauseOf } from './what-is-paused';

/** The draft that stands in a tab's composer, in memory only: read again when a dismissal, an answer or the customer's words change. */
export interface StandingDraft {
  key: string;
  draft: Draft;
  /** When it was read: "in two hours" counts from here. */
  at: number;
  /** The case is about to be closed with it. */
  closing?: boolean;
}

/** Everything that could be asked now, and what is offered. */
export type Judged = Pick<Analysis, 'promises' | 'evidence'> & { findings: Finding[] };

/** Steps for what the customer wrote last, where much has built up in it and they were not put aside. */
const heatOf = async (key: string, customer: string | null): Promise<Finding[]> => {
  const heat = customer === null ? null : findHeat(customer);
  return heat && !(await areSettled(key)) ? [heat] : [];
};

/** What there is to ask before anything is written. @returns null while the agent wants quiet here */
export const judgeWords = async (origin: string, key: string): Promise<Finding[] | null> =>
  isQuiet(await pauseOf(origin, key, Date.now())) ? null : heatOf(key, await heldWords(key));

/** @returns null while the agent wants quiet here */
export const judgeDraft = async (origin: string, { key, draft, at, closing = false }: StandingDraft): Promise<Judged | null> => {
  if (isQuiet(await pauseOf(origin, key, Date.now()))) return null;
  const customer = await heldWords(key);
  const team = await settledNowOrBuiltIn();
  const rules = await activeRules(team);
  const { hours, authority, plainLanguage, empathyQuestions } = team.settings;
  const reading = {
    ...{ draft, customer, now: at, zone: hereZone(), closing },
    ...{ hours: hours.value, authority: authority.value, plainLanguage: plainLanguage.value },
    empathyQuestions: empathyQuestions.value.map(({ question }) => question),
  };
  const { findings, reply, promises, evidence } = analyze(reading, rules);
  const repeated = await findRepetition(draft, key, at);
  // A line that is asked about already needs no second question.
  const fresh = repeated && !findings.some(({ start, end }) => start < repeated.end && repeated.start < end) ? [repeated] : [];
  const heat = draft.composer === 'note' ? [] : await heatOf(key, customer);
  return { findings: [...findings, ...fresh, ...(await fingerprinted(reply)), ...heat], promises, evidence };
};
