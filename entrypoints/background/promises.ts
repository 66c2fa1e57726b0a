import type { Commitment, Move, ResolvedTime } from '@/utils/commitments/commitment';
import {
  type BeforeMove, createCommitment, endCommitment, followingCommitment, moveCommitment, type NewCommitment, reopenCommitment, unmoveCommitment,
} from '@/utils/commitments/commitment-life';
import type { Repeat } from '@/utils/commitments/repeat';
import type { Kept } from '@/utils/messaging/protocol';
import { Refusal } from '@/utils/messaging/router';
import { addCommitment, changeCommitment, commitmentsOf, findCommitment, removeCommitment } from '@/utils/storage/commitments';
import { inTurn } from './in-turn';
import { sweepBeside, silence } from './reminders';
import { habitsHere, hereZone } from './times';

/** More open promises than this in one case are no longer promises. */
const mostOpen = 50;
const minute = 60_000;

/** A time that is already known, such as that of an offer. */
export const knownTime = (dueAt: number, said: string): ResolvedTime => ({ dueAt, zone: hereZone(), said });

/**
 * Keeps a promise. The same words for the same minute of the same case are one promise, however often they are kept.
 * @returns its id, and whether it was not there before
 */
export const keepPromise = (wanted: Omit<NewCommitment, 'id'>): Promise<Kept> =>
  inTurn('promises', async () => {
    const { caseKey, what, time } = wanted;
    const open = (await commitmentsOf(caseKey)).filter(({ state }) => state === 'open');
    const sameMinute = (one: Commitment) => Math.floor(one.dueAt / minute) === Math.floor(time.dueAt / minute);
    const same = open.find((one) => one.what === what.trim() && sameMinute(one));
    if (same) return { commitment: same.id, fresh: false };
    if (open.length >= mostOpen) throw new Refusal('too many open promises in this case');
    const commitment = createCommitment({ ...wanted, id: crypto.randomUUID() }, Date.now(), await habitsHere());
    await addCommitment(commitment);
    await sweepBeside();
    return { commitment: commitment.id, fresh: true };
  });

/** @param also what else changes with it, after it */
const changed = (id: string, change: (commitment: Commitment) => Commitment, also?: (commitment: Commitment) => Promise<void>): Promise<void> =>
  inTurn('promises', async () => {
    const commitment = await findCommitment(id);
    if (!commitment) throw new Refusal('no such promise');
    const next = change(commitment);
    await changeCommitment(id, next, Date.now());
    await also?.(next);
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

export const renamePromise = (id: string, what: string): Promise<void> => changed(id, (commitment) => ({ ...commitment, what: what.trim() }));

/** Another time. One that was said to come again takes the place of the series, if there was one. */
export const movePromise = async (id: string, { time, repeat }: { time: ResolvedTime; repeat: Repeat | null }, how: Move['how']): Promise<void> => {
  const habits = await habitsHere();
  await changed(id, (commitment) => {
    const moved = moveCommitment(commitment, time, Date.now(), how, habits);
    return repeat && how === 'moved' ? { ...moved, repeat } : moved;
  });
};

export const movePromiseBack = (id: string, before: BeforeMove): Promise<void> => changed(id, (commitment) => unmoveCommitment(commitment, before));

/** Nobody has to be told: it is not asked again. @param nudgeAt takes that back */
export const willKeepPromise = (id: string, nudgeAt: number | null): Promise<void> => changed(id, (commitment) => ({ ...commitment, nudgeAt }));

/** Ends it; the next of a series begins. */
export const endPromise = async (id: string, state: 'done' | 'dropped'): Promise<void> => {
  const habits = await habitsHere();
  const now = Date.now();
  await changed(id, (commitment) => endCommitment(commitment, state, now), async (ended) => {
    const next = followingCommitment(ended, crypto.randomUUID(), now, habits);
    const follows = (await commitmentsOf(ended.caseKey)).some(({ previous }) => previous === ended.id);
    if (next && !follows) await addCommitment(next);
  });
};

/** Opens it again; one that followed it goes, unless something was done with that already. */
export const reopenPromise = (id: string): Promise<void> =>
  changed(id, reopenCommitment, async ({ caseKey }) => {
    const next = (await commitmentsOf(caseKey)).find(({ previous }) => previous === id);
    if (!next || next.state !== 'open' || next.moves.length > 0) return;
    await removeCommitment(next.id);
    await silence(next.id);
  });
