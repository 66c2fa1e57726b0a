import type { Routes } from '@/utils/messaging/router';
import { writeSetting } from '@/utils/storage/settings';
import type { Asker } from './asker';
import { readAllAgain } from './drafts';
import { mustBeFree } from './own-settings';
import { dropPack, listPacks, takePack } from './rule-packs';
import { settledSettings } from './settled';

/** What is asked about beyond what is built in. */
export const askingRoutes = {
  'asking.read': async () => {
    const { plainLanguage, authority } = await settledSettings();
    return { plainLanguage: plainLanguage.value, authority: authority.value, packs: await listPacks() };
  },

  'rulePack.take': async ({ text, name }) => {
    const taken = await takePack(text, name, Date.now());
    if (taken.ok) await readAllAgain();
    return taken;
  },

  'rulePack.remove': async ({ id }) => {
    const removed = await dropPack(id);
    await readAllAgain();
    return removed;
  },

  'asking.plainLanguage': async ({ on }) => {
    await mustBeFree('plainLanguage');
    await writeSetting('plain-language', on);
    await readAllAgain();
  },

  'authority.write': async ({ rows }) => {
    await mustBeFree('authority');
    await writeSetting('authority', rows);
    await readAllAgain();
  },
} satisfies Partial<Routes<Asker>>;
