import type { Commitment, Move } from '@/utils/commitments/commitment';
import { meaningOf } from '@/utils/commitments/meaning-of';
import type { DayOffRule } from '@/utils/commitments/repeat';
import type { Repeated } from '@/utils/commitments/resolve-repeated';
import type { TimeRefusal } from '@/utils/messaging/protocol-promises';
import type { Routes } from '@/utils/messaging/router';
import { findCases } from '@/utils/storage/cases';
import { findCommitments } from '@/utils/storage/commitments';
import type { Asker } from './asker';
import { foundForToday, keptForToday } from './kept-for-today';
import { oweAgain, settleOwed } from './owed';
import { endPromises, movePromises, movePromisesBack, reopenPromises } from './promises';
import { sweepBeside } from './reminders';
import { resolveHere } from './times';
import { todayView } from './today-view';

type Understood = Repeated & { ok: true };

/** The same words for many: one reading for each meaning and each zone of a customer. */
const timesOf = async (commitments: readonly Commitment[], when: string, how: Move['how'], onDayOff: DayOffRule): Promise<Map<string, Understood> | TimeRefusal> => {
  const cases = new Map((await findCases(commitments.map(({ caseKey }) => caseKey))).map((one) => [one.key, one]));
  const read = new Map<string, Repeated>();
  const times = new Map<string, Understood>();
  for (const { id, caseKey, kind } of commitments) {
    const meaning = meaningOf(kind, how);
    const theirZone = cases.get(caseKey)?.theirZone ?? null;
    const as = `${meaning} ${theirZone}`;
    const resolved = read.get(as) ?? (await resolveHere(when, { meaning, onDayOff, theirZone }));
    if (!resolved.ok) return { refused: resolved.reason };
    read.set(as, resolved);
    times.set(id, resolved);
  }
  return times;
};

export const boardRoutes = {
  'today.read': async ({ most, words }) => {
    await sweepBeside();
    const now = Date.now();
    const zone = Temporal.Now.timeZoneId();
    const kept = words.trim() ? await foundForToday(now, words, most) : await keptForToday(now, zone, most);
    return todayView(kept, now, zone);
  },

  'owed.settle': async ({ key }) => ({ since: await settleOwed(key, Date.now()) }),

  'owed.putBack': async ({ key, since }) => oweAgain(key, since),

  'board.end': async ({ ids, state }) => ({ ids: await endPromises(ids, state) }),

  'board.reopen': async ({ ids }) => reopenPromises(ids),

  'board.move': async ({ ids, when, how, onDayOff }) => {
    const open = (await findCommitments(ids)).filter(({ state }) => state === 'open');
    const times = await timesOf(open, when, how, onDayOff);
    if ('refused' in times) return times;
    return { moved: await movePromises(times, how), dueAt: [...times.values()][0]?.time.dueAt ?? Date.now() };
  },

  'board.moveBack': async ({ moved }) => movePromisesBack(moved),
} satisfies Partial<Routes<Asker>>;
