import type { Commitment, ResolvedTime } from '@/utils/commitments/commitment';
import { createCommitment, endCommitment, moveCommitment, reopenCommitment } from '@/utils/commitments/commitment-life';
import { resolveTime, type TimeResolution } from '@/utils/commitments/resolve-time';
import type { Kept } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/router';
import { addCommitment, changeCommitment, commitmentsOf, findCommitment, removeCommitment } from '@/utils/storage/commitments';
import { inTurn } from './in-turn';
import { sweepBeside, silence } from './reminders';

/** More open promises than this in one case are no longer promises. */
const mostOpen = 50;
const minute = 60_000;

const hereZone = () => Temporal.Now.timeZoneId();

/** Resolves time words now and here. */
export const resolveHere = (words: string): TimeResolution => resolveTime(words, Date.now(), hereZone());

/** A time that is already known, such as that of an offer. */
export const knownTime = (dueAt: number, said: string): ResolvedTime => ({ dueAt, zone: hereZone(), said });

/**
 * Keeps a promise. The same words for the same minute of the same case are one promise, however often they are kept.
 * @returns its id, and whether it was not there before
 */
export const keepPromise = (caseKey: string, what: string, time: ResolvedTime, source: Commitment['source']): Promise<Kept> =>
  inTurn('promises', async () => {
    const open = (await commitmentsOf(caseKey)).filter(({ state }) => state === 'open');
    const sameMinute = (one: Commitment) => Math.floor(one.dueAt / minute) === Math.floor(time.dueAt / minute);
    const same = open.find((one) => one.what === what.trim() && sameMinute(one));
    if (same) return { commitment: same.id, fresh: false };
    if (open.length >= mostOpen) throw new Refusal('too many open promises in this case');
    const commitment = createCommitment({ id: crypto.randomUUID(), caseKey, what, time, source }, Date.now());
    await addCommitment(commitment);
    await sweepBeside();
    return { commitment: commitment.id, fresh: true };
  });

const changed = (id: string, change: (commitment: Commitment) => Commitment): Promise<void> =>
  inTurn('promises', async () => {
    const commitment = await findCommitment(id);
    if (!commitment) throw new Refusal('no such promise');
    await changeCommitment(id, change(commitment), Date.now());
    await silence(id);
    await sweepBeside();
  });

/** The promise was never meant to be kept: it is gone, with its notification. */
export const takePromiseBack = (id: string): Promise<void> =>
  inTurn('promises', async () => {
    await removeCommitment(id);
    await silence(id);
    await sweepBeside();
  });

/** New words, a new time, or both. */
export const changePromise = (id: string, what: string | undefined, time: ResolvedTime | undefined): Promise<void> =>
  changed(id, (commitment) => ({ ...(time ? moveCommitment(commitment, time) : commitment), ...(what ? { what: what.trim() } : {}) }));

export const endPromise = (id: string, state: 'done' | 'dropped'): Promise<void> => changed(id, (commitment) => endCommitment(commitment, state, Date.now()));

export const reopenPromise = (id: string): Promise<void> => changed(id, reopenCommitment);
