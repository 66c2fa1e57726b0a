import type { Routes } from '@/utils/messaging/router';
import { questionNow, toldBy } from './ask-address';
import type { Asker } from './asker';
import { checkPack, followAddress, lookAtAddress, stopFollowing } from './subscriptions';

export const addressRoutes = {
  'address.next': async () => ({ question: questionNow() }),

  'address.told': async ({ answer }) => toldBy(answer),

  'address.look': async ({ address }) => lookAtAddress(address),

  'address.follow': async ({ address, text }) => followAddress(address, { text }, Date.now()),

  'address.check': async ({ id }) => checkPack(id, Date.now()),

  'address.stop': async ({ id }) => stopFollowing(id),
} satisfies Partial<Routes<Asker>>;
