import { backupIsDue, eveningBackupIsDue } from '@/utils/backup/backup-due';
import { setAsideOf } from '@/utils/checklist/set-aside';
import { ledgerOf } from '@/utils/commitments/ledger';
import { isPractice } from '@/utils/conversation/practice';
import type { Routes } from '@/utils/messaging/router';
import { recentTroubles } from '@/utils/platform/log';
import { exportAll } from '@/utils/storage/backup';
import { casesSince } from '@/utils/storage/cases';
import { forLedger } from '@/utils/storage/commitments';
import { allCopies } from '@/utils/storage/copies';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import type { Asker } from './asker';
import { bringLostBack, goBackTo, lostCopy, settleLoss } from './copies';
import { eveningOf } from './evening';
import { fileToHandOn, takeOver, whatTakingOverDoes } from './hand-on';
import { keptSince } from './kept-since';
import { countOlder, keepFor, retentionDays } from './retention';
import { settledOrBuiltIn } from './settled';
import { restore, takeRestoreBack, whatRestoreDoes } from './restore';
import { wipeEverything } from './wipe';

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
    const nightly = (await readSetting('wiped-nightly')) ?? false;
    const due = nightly ? eveningBackupIsDue(history, await eveningOf(now), now) : backupIsDue(history, now);
    return { madeAt, due, nightly };
  },

  'backup.nightly': async ({ on }) => writeSetting('wiped-nightly', on),

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

  'handOn.file': async ({ ids, ...how }) => fileToHandOn(ids, how),

  'handOn.preview': async ({ file }) => whatTakingOverDoes(file),

  'handOn.takeOver': async ({ file }) => takeOver(file),

  'ledger.read': async ({ days }) => {
    const now = Date.now();
    const commitments = await forLedger(now - days * 86_400_000, now);
    return ledgerOf(commitments.filter(({ caseKey }) => !isPractice(caseKey)), now);
  },

  'aside.read': async ({ days }) => {
    const since = Date.now() - days * 86_400_000;
    const cases = (await casesSince(since)).filter(({ key }) => !isPractice(key));
    const titles = new Map((await settledOrBuiltIn()).items.value.map(({ id, title }) => [id, title]));
    return setAsideOf(cases.map(({ marks }) => marks), since).map((line) => ({ ...line, title: titles.get(line.item) ?? line.item }));
  },

  'retention.read': async () => ({ days: await retentionDays(), removed: await readSetting('retention-removed') }),

  'retention.count': async ({ days }) => ({ cases: await countOlder(days) }),

  'retention.set': async ({ days }) => keepFor(days),

  'retention.seen': async () => writeSetting('retention-removed', null),

  'data.wipe': async () => wipeEverything(),
} satisfies Partial<Routes<Asker>>;
