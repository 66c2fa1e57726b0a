import { backupIsDue } from '@/utils/backup/backup-due';
import type { Routes } from '@/utils/messaging/router';
import { recentTroubles } from '@/utils/platform/log';
import { exportAll } from '@/utils/storage/backup';
import { allCopies } from '@/utils/storage/copies';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import type { Asker } from './asker';
import { bringLostBack, goBackTo, lostCopy, settleLoss } from './copies';
import { keptSince } from './kept-since';
import { restore, takeRestoreBack, whatRestoreDoes } from './restore';

export const backupRoutes = {
  'data.export': async () => ({ ...(await exportAll(Date.now())), troubles: recentTroubles() }),

  'backup.saved': async () => {
    await writeSetting('backup-made', Date.now());
    await writeSetting('backup-nag-rests', null);
  },

  'backup.state': async () => {
    const now = Date.now();
    const madeAt = await readSetting('backup-made');
    const history = { madeAt, since: await keptSince(now), restsUntil: await readSetting('backup-nag-rests') };
    return { madeAt, due: backupIsDue(history, now) };
  },

  'backup.rest': async ({ until }) => {
    const former = await readSetting('backup-nag-rests');
    await writeSetting('backup-nag-rests', until);
    return { former };
  },

  'restore.preview': async ({ file }) => whatRestoreDoes(file),

  'restore.apply': async ({ file }) => restore(file),

  'restore.undo': async () => takeRestoreBack(),

  'copy.list': async () => ({ copies: await allCopies(), lost: await lostCopy() }),

  'copy.goBack': async ({ name }) => goBackTo(name),

  'loss.takeIn': async () => bringLostBack(),

  'loss.settle': async ({ name }) => settleLoss(name),
} satisfies Partial<Routes<Asker>>;
