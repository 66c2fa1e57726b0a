import type { Routes } from '@/utils/messaging/router';
import type { Asker } from './asker';
import { readAllAgain } from './drafts';
import { previewPack } from './judge-pack';
import { giveUpOwn, putBackOwn } from './own-settings';
import { acceptPack, activatePack, declinePack, dropPack, goBackToVersion, listPackSummaries, takePackChangeBack, textOfVersion } from './packs';
import { packsInForce, settledSettings } from './settled';
import { setAddressAlarm } from './subscriptions';

export const packRoutes = {
  'pack.preview': async (given) => previewPack(given),

  'pack.accept': async (given) => acceptPack(given),

  'pack.decline': async ({ id }) => declinePack(id),

  'pack.rollback': async ({ id, version }) => goBackToVersion(id, version),

  'pack.activate': async ({ id, on }) => activatePack(id, on),

  'pack.remove': async ({ id }) => dropPack(id),

  'pack.undo': async ({ undo }) => {
    await takePackChangeBack(undo);
    await setAddressAlarm();
  },

  'pack.list': async () => ({ packs: await listPackSummaries(), refused: (await packsInForce()).refused }),

  'pack.text': async ({ id, version }) => textOfVersion(id, version),

  'settings.settled': async () => settledSettings(),

  'settings.useTeams': async ({ key }) => {
    const answer = await giveUpOwn(key);
    await readAllAgain();
    return answer;
  },

  'settings.putBack': async ({ key, value }) => {
    await putBackOwn(key, value);
    await readAllAgain();
  },
} satisfies Partial<Routes<Asker>>;
