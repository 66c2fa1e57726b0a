import type { Routes } from '@/utils/messaging/router';
import { addDismissal, allDismissals, removeDismissal } from '@/utils/storage/dismissals';
import { endRest, restingRules } from '@/utils/storage/put-aside';
import type { Asker } from './asker';
import { readAllAgain } from './drafts';
import { pausedUntil } from './what-is-paused';
import { pauseOrigin } from './pauses';
import { writeTimes } from './times';
import { listSites, revoke, turn } from './site-access';

export const settingsRoutes = {
  'site.list': async () => listSites(),

  'site.turn': async ({ origin, on }) => turn(origin, on),

  'site.revoke': async ({ origin }) => revoke(origin),

  'site.pause': async ({ origin, on }) => {
    await pauseOrigin(new URL(origin).origin, on);
    await readAllAgain();
  },

  'pause.read': async () => ({ until: await pausedUntil(Date.now()) }),

  'dismissal.list': async () => allDismissals(),

  'dismissal.remove': async ({ id }) => {
    await removeDismissal(id);
    await readAllAgain();
  },

  'rest.list': async () => restingRules(Date.now()),

  'rest.end': async ({ rule }) => {
    await endRest(rule);
    await readAllAgain();
  },

  'dismissal.putBack': async (dismissal) => {
    await addDismissal(dismissal);
  },

  'times.write': async (change) => writeTimes(change),
} satisfies Partial<Routes<Asker>>;
