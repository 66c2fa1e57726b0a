import { meaningOf } from '@/utils/commitments/meaning-of';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { teamViewOf } from '@/utils/packs/team-view';
import { awaySeen, awayUnseen } from '@/utils/storage/bell';
import { findCase } from '@/utils/storage/cases';
import { commitmentsOf } from '@/utils/storage/commitments';
import { factsOf } from '@/utils/storage/facts';
import type { Asker } from './asker';
import { forgetCase, forgetPractice, markCase, startCase } from './cases';
import { openCase } from './open-case';
import { readPhone } from './phone';
import { keepPromise } from './promises';
import { ringTest } from './reminders';
import { holdRemoved, restoreCase } from './removed-case';
import { settledOrBuiltIn } from './settled';
import { resolveHere } from './times';

export const caseRoutes = {
  'case.start': async ({ channel, title, requester }) => startCase(channel, title, requester),

  'case.read': async ({ key }) => {
    const kept = await findCase(key);
    return { case: kept, phone: await readPhone(key), commitments: await commitmentsOf(key), facts: await factsOf(key), team: teamViewOf(await settledOrBuiltIn(), kept) };
  },

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
