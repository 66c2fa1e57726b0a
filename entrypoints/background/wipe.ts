import { browser } from '@/utils/platform/browser';
import { forgetCopies } from '@/utils/storage/copies';
import { allSites } from '@/utils/storage/sites';
import { wipeDatabase } from '@/utils/storage/wipe';
import { inTurn } from './in-turn';
import { sweepBeside } from './reminders';
import { revoke } from './site-access';

/** Everything goes: what is kept, its copies, what is held in memory, notifications, and the access to sites. */
export const wipeEverything = (): Promise<void> =>
  inTurn('restore', async () => {
    for (const { origin } of await allSites()) await revoke(origin);
    for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await forgetCopies();
    await wipeDatabase();
    await sweepBeside();
  });
