import type { Commitment, Move, ResolvedTime } from '@/utils/commitments/commitment';
import {
  type BeforeMove, beforeMove, createCommitment, endCommitment, followingCommitment, type Habits, moveCommitment, type NewCommitment, reopenCommitment, unmoveCommitment,
} from '@/utils/commitments/commitment-life';
import type { Repeat } from '@/utils/commitments/repeat';
import type { Moved } from '@/utils/messaging/protocol-board';
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

/** What else changes with a promise, after it. */
type Also = (commitment: Commitment) => Promise<void>;

/** Changes those that are there, one after another. @returns their ids */
const changedAll = (ids: readonly string[], change: (commitment: Commitment) => Commitment | null, also?: Also): Promise<string[]> =>
  inTurn('promises', async () => {
    const done: string[] = [];
    for (const id of ids) {
      const commitment = await findCommitment(id);
      const next = commitment && change(commitment);
      if (!next) continue;
      await changeCommitment(id, next, Date.now());
      await also?.(next);
      await silence(id);
      done.push(id);
    }
    if (done.length) await sweepBeside();
    return done;
  });

const changed = async (id: string, change: (commitment: Commitment) => Commitment, also?: Also): Promise<void> => {
  if ((await changedAll([id], change, also)).length === 0) throw new Refusal('no such promise');
};

/** The promise was never meant to be kept: it is gone, with its notification. */
export const takePromiseBack = (id: string): Promise<void> =>
  inTurn('promises', async () => {
    await removeCommitment(id);
    await silence(id);
    await sweepBeside();
  });

export const renamePromise = (id: string, what: string): Promise<void> => changed(id, (commitment) => ({ ...commitment, what: what.trim() }));

/** One that was said to come again takes the place of the series, if there was one. */
const movedTo = (commitment: Commitment, { time, repeat }: { time: ResolvedTime; repeat: Repeat | null }, how: Move['how'], habits: Habits): Commitment => {
  const moved = moveCommitment(commitment, time, Date.now(), how, habits);
  return repeat && how === 'moved' ? { ...moved, repeat } : moved;
};

/** Another time. */
export const movePromise = async (id: string, to: { time: ResolvedTime; repeat: Repeat | null }, how: Move['how']): Promise<void> => {
  const habits = await habitsHere();
  await changed(id, (commitment) => movedTo(commitment, to, how, habits));
};

export const movePromiseBack = (id: string, before: BeforeMove): Promise<void> => changed(id, (commitment) => unmoveCommitment(commitment, before));

/** Nobody has to be told: it is not asked again. @param nudgeAt takes that back */
export const willKeepPromise = (id: string, nudgeAt: number | null): Promise<void> => changed(id, (commitment) => ({ ...commitment, nudgeAt }));

/** The next of a series begins once one of it was done. */
const goesOn = (now: number, habits: Habits): Also => async (ended) => {
  const next = followingCommitment(ended, crypto.randomUUID(), now, habits);
  const follows = (await commitmentsOf(ended.caseKey)).some(({ previous }) => previous === ended.id);
  if (next && !follows) await addCommitment(next);
};

/** The one that followed goes, unless something was done with that already. */
const goesBack: Also = async ({ id, caseKey }) => {
  const next = (await commitmentsOf(caseKey)).find(({ previous }) => previous === id);
  if (!next || next.state !== 'open' || next.moves.length > 0) return;
  await removeCommitment(next.id);
  await silence(next.id);
};

/** Ends it; the next of a series begins. */
export const endPromise = async (id: string, state: 'done' | 'dropped'): Promise<void> => {
  const now = Date.now();
  await changed(id, (commitment) => endCommitment(commitment, state, now), goesOn(now, await habitsHere()));
};

/** Opens it again; one that followed it goes, unless something was done with that already. */
export const reopenPromise = (id: string): Promise<void> => changed(id, reopenCommitment, goesBack);

/** As {@link endPromise}, for many. @returns those that were open until now */
export const endPromises = async (ids: readonly string[], state: 'done' | 'dropped'): Promise<string[]> => {
  const now = Date.now();
  return changedAll(ids, (commitment) => (commitment.state === 'open' ? endCommitment(commitment, state, now) : null), goesOn(now, await habitsHere()));
};

export const reopenPromises = async (ids: readonly string[]): Promise<void> => void (await changedAll(ids, reopenCommitment, goesBack));

/** Moves each to its own time. @param times by id; what is not open any more stays */
export const movePromises = async (times: ReadonlyMap<string, { time: ResolvedTime; repeat: Repeat | null }>, how: Move['how']): Promise<Moved[]> => {
  const habits = await habitsHere();
  const moved: Moved[] = [];
  await changedAll([...times.keys()], (commitment) => {
    if (commitment.state !== 'open') return null;
    moved.push({ id: commitment.id, before: beforeMove(commitment) });
    return movedTo(commitment, times.get(commitment.id)!, how, habits);
  });
  return moved;
};

export const movePromisesBack = async (moved: readonly Moved[]): Promise<void> => {
  const before = new Map(moved.map((one) => [one.id, one.before]));
  await changedAll([...before.keys()], (commitment) => unmoveCommitment(commitment, before.get(commitment.id)!));
};
