import { db } from './db';
import { readSetting, writeSetting } from './settings';

/** So often a rule may be put aside before it rests. */
export const timesBeforeRest = 3;
/** How long it rests, in milliseconds: two weeks. */
export const restTime = 14 * 24 * 3_600_000;

/** A rule that asks nothing for a while, since it was put aside three times. */
export interface RestingRule {
  rule: string;
  /** Epoch milliseconds. */
  until: number;
}

const change = <Answer>(act: (counts: Record<string, { times: number; restsUntil: number | null }>) => Answer): Promise<Answer> =>
  db.transaction('rw', db.settings, async () => {
    const counts = (await readSetting('put-aside')) ?? {};
    const answer = act(counts);
    await writeSetting('put-aside', counts);
    return answer;
  });

/** Counts that a rule was put aside. @returns until when it rests now, or null while it still asks */
export const notePutAside = (rule: string, now: number): Promise<number | null> =>
  change((counts) => {
    const times = (counts[rule]?.times ?? 0) + 1;
    const rests = times >= timesBeforeRest;
    counts[rule] = { times: rests ? 0 : times, restsUntil: rests ? now + restTime : null };
    return counts[rule].restsUntil;
  });

/** Takes the last `notePutAside` of a rule back. */
export const forgetPutAside = (rule: string): Promise<void> =>
  change((counts) => {
    const known = counts[rule];
    if (known) counts[rule] = { times: Math.max(0, (known.restsUntil === null ? known.times : timesBeforeRest) - 1), restsUntil: null };
  });

/** Lets a rule ask again, with three times before it rests anew. */
export const endRest = (rule: string): Promise<void> =>
  change((counts) => {
    delete counts[rule];
  });

/** Rules that rest now. */
export const restingRules = async (now: number): Promise<RestingRule[]> =>
  Object.entries((await readSetting('put-aside')) ?? {}).flatMap(([rule, { restsUntil }]) => (restsUntil !== null && restsUntil > now ? [{ rule, until: restsUntil }] : []));
