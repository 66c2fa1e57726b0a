import type { Routes } from '@/utils/messaging/router';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import type { Asker } from './asker';
import { readAllAgain } from './drafts';
import { dropPack, listPacks, takePack } from './rule-packs';

/** What is asked about beyond what is built in. */
export const askingRoutes = {
  'asking.read': async () => ({
    plainLanguage: (await readSetting('plain-language')) ?? false,
    authority: (await readSetting('authority')) ?? [],
    packs: await listPacks(),
  }),

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
    await writeSetting('plain-language', on);
    await readAllAgain();
  },

  'authority.write': async ({ rows }) => {
    await writeSetting('authority', rows);
    await readAllAgain();
  },
} satisfies Partial<Routes<Asker>>;
