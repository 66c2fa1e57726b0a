import { meaningOf } from '@/utils/commitments/meaning-of';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { awaySeen, awayUnseen } from '@/utils/storage/bell';
import { findCase } from '@/utils/storage/cases';
import { type Asker, tabNow } from './asker';
import { forgetCase, forgetPractice, markCase, startCase } from './cases';
import { keptOfCase } from './kept-of-case';
import { openCase } from './open-case';
import { keepPromise } from './promises';
import { ringTest } from './reminders';
import { holdRemoved, restoreCase } from './removed-case';
import { resolveHere } from './times';

export const caseRoutes = {
  'case.start': async ({ channel, title, requester }) => startCase(channel, title, requester),

  'case.read': async ({ key }, asker) => keptOfCase(key, await tabNow(asker).catch(() => null), Date.now()),

  'case.mark': async ({ key, item, state, reason }) => markCase(key, item, state, reason),

  'case.promise': async ({ key, when, onDayOff, ...wanted }) => {
    const kept = await findCase(key);
    if (!kept) throw new Refusal('no such case');
    const resolved = await resolveHere(when, { meaning: meaningOf(wanted.kind), onDayOff, theirZone: kept.theirZone ?? null });
    if (!resolved.ok) return { refused: resolved.reason };
    return keepPromise({ ...wanted, caseKey: key, time: resolved.time, repeat: resolved.repeat, source: 'hand' });
  },

  'case.open': async ({ key }) => openCase(key),

  'case.remove': async ({ key }) => {
    await holdRemoved(key);
    await forgetCase(key);
  },

  'case.restore': async ({ key }) => restoreCase(key),

  'away.seen': async () => ({ ids: await awaySeen() }),

  'away.unseen': async ({ ids }) => awayUnseen(ids),

  'reminder.test': async () => ({ shown: await ringTest() }),

  'practice.reset': async () => forgetPractice(),
} satisfies Partial<Routes<Asker>>;
