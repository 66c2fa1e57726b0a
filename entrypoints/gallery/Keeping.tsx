import '@/components/ui/page.css';
import { BackupNag } from '@/components/keeping/BackupNag';
import { type Copy, CopyList } from '@/components/keeping/CopyList';
import { LossNotice } from '@/components/keeping/LossNotice';
import { MergePlan } from '@/components/keeping/MergePlan';
import { Retention } from '@/components/keeping/Retention';
import { SaveBackup } from '@/components/keeping/SaveBackup';
import { WipedNightly } from '@/components/keeping/WipedNightly';
import { WipeAll } from '@/components/keeping/WipeAll';
import { Section } from '@/components/ui/Section';
import type { Merged } from '@/utils/backup/merged';
import { now } from './sample';

const nothing = () => undefined;
const merged: Merged = {
  tables: {
    cases: { added: 4, changed: 1, same: 20, kept: 0 },
    commitments: { added: 8, changed: 2, same: 18, kept: 1 },
    settings: { added: 0, changed: 0, same: 2, kept: 0 },
  },
  leftOut: [
    { table: 'cases', name: 'Kettle lid cracked' },
    { table: 'cases', name: '' },
  ],
};
const settled: Merged = { tables: { commitments: { added: 0, changed: 0, same: 12, kept: 0 } }, leftOut: [] };
const copies: Copy[] = [
  { name: 'one', at: now - 3_600_000, why: 'day', records: 214 },
  { name: 'two', at: now - 90_000_000, why: 'upgrade', records: 1 },
];
const about = 'Saved 22 November 2026 at 17:04';

/** Everything about saved files, as it stands on our pages. */
export const Keeping = () => (
  <main className="page">
    <h1 className="page-title">Keeping</h1>
    <LossNotice copy={copies[0]!} onTake={nothing} onLeave={nothing} />
    <BackupNag first onLater={nothing} />
    <Section name="Backup">
      <SaveBackup madeAt={now} save={(_passphrase, step) => (step('sealing'), Promise.resolve('followthrough-2026-11-23.backup'))} />
    </Section>
    <WipedNightly on onChange={nothing} />
    <Section name="Take a backup in">
      <MergePlan merged={merged} about={about} acceptLabel="Take it in" onAccept={nothing} onCancel={nothing} />
    </Section>
    <Section name="Take the same in again">
      <MergePlan merged={settled} about={about} acceptLabel="Take it in" onAccept={nothing} onCancel={nothing} />
    </Section>
    <CopyList copies={copies} onGoBack={nothing} />
    <Section name="How long it is kept">
      <Retention days={90} removed={{ cases: 12, at: now }} count={() => Promise.resolve(7)} onKeepFor={nothing} onSeen={nothing} />
      <WipeAll onWipe={nothing} />
    </Section>
  </main>
);
