import '@/components/ui/page.css';
import { ComesFrom } from '@/components/packs/ComesFrom';
import { PackReview } from '@/components/packs/PackReview';
import { SettingsInForce } from '@/components/packs/SettingsInForce';
import { TeamSection } from '@/components/packs/TeamSection';
import { HoursSection } from '@/components/times/HoursSection';
import type { PackAbout, PackPreview, PackSummary } from '@/utils/messaging/protocol-packs';
import { builtInSettings } from '@/utils/packs/built-in-settings';
import { settleAll } from '@/utils/packs/layers';
import { problemText } from '@/utils/packs/subscription';
import { now } from './sample';

const nothing = () => undefined;
const key = 'q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng=';
const about: PackAbout = { id: 'support', name: 'Support team', version: 4, publisher: 'Lee Okafor', trust: 'known', key, checksum: 'cf7bb8d5bf656751aa' };
const sound: PackPreview = {
  ok: true,
  about,
  inForce: 3,
  same: false,
  changelog: [{ version: 4, date: '2026-11-20', changes: 'Name the day. Refunds up to 50 EUR need nobody any more.' }],
  notes: [{ path: 'settings.templates.value[0]', problem: 'it holds always, so those after it never do', value: '"Everything"' }],
  difference: [
    { key: 'items', change: 'changed', added: ['Name the day'], removed: [], changed: ['Say that it is yours now'], reordered: true, hold: null },
    { key: 'retentionDays', change: 'added', added: [], removed: [], changed: [], reordered: false, hold: 'recommended' },
    { key: 'contact', change: 'removed', added: [], removed: [], changed: [], reordered: false, hold: null },
  ],
  values: { items: {}, retentionDays: { after: 30 }, contact: { before: 'Lee' } },
};
const refused: PackPreview = {
  ok: false,
  reason: 'not-sound',
  about: null,
  problems: [
    { path: 'settings.items.value[3].title', problem: 'Too small: expected string to have >=1 characters', value: '""' },
    { path: 'colour', problem: 'this key is not known', value: '"red"' },
  ],
};
const pack: PackSummary = {
  ...{ id: 'support', name: 'Support team', publisher: 'Lee Okafor', origin: 'team', active: true, version: 3, problem: null, signed: true, pinnedKey: key },
  address: { address: 'https://packs.example.com/support/team.json', checkedAt: now - 3 * 3_600_000, nextAt: now + 20 * 3_600_000, lastProblem: null },
  pending: { version: 4, at: now, declined: false },
  versions: [
    { version: 3, acceptedAt: now },
    { version: 2, acceptedAt: now - 2_000_000_000 },
  ],
};
const billing: PackSummary = {
  ...{ ...pack, id: 'billing', name: 'Billing', active: false, pending: null },
  address: { address: 'https://packs.example.com/billing.json', checkedAt: now - 60_000, nextAt: now + 900_000, lastProblem: problemText({ kind: 'not-allowed', status: 0 }) },
};
const house: PackSummary = { ...pack, address: null, id: 'house', name: 'House', origin: 'organisation', pending: null, pinnedKey: null, signed: false };
const settled = settleAll(
  builtInSettings,
  [
    { origin: 'team', name: 'Support team', settings: { retentionDays: { hold: 'recommended', value: 30 }, contact: { hold: 'free', value: 'Lee, ext. 12' } } },
    { origin: 'organisation', name: 'House', settings: { hours: { hold: 'locked', value: builtInSettings.hours } } },
  ],
  { retentionDays: 0 },
);
const acts = { now, follow: false, onLookAtAddress: async () => null, onCheck: nothing, onStop: nothing, onLook: nothing, onAccept: nothing, onNotNow: nothing, onLookAtPending: nothing, onRollback: nothing, onActivate: nothing, onRemove: nothing, onSave: nothing };

/** Everything about packs, as it stands on the options page. */
export const Packs = () => (
  <main className="page">
    <h1 className="page-title">Packs</h1>
    <TeamSection packs={[pack, billing, house]} refused={[{ origin: 'organisation', name: '', reason: problemText({ kind: 'not-allowed', status: 0 }) }]} preview={null} {...acts}>
      <SettingsInForce settled={settled} onUseTeams={nothing} />
    </TeamSection>
    <PackReview preview={sound} onAccept={nothing} onNotNow={nothing} />
    <PackReview preview={{ ...refused, about: { ...about, trust: 'other-key' }, reason: 'untrusted', problems: [] }} onAccept={nothing} onNotNow={nothing} />
    <PackReview preview={refused} onAccept={nothing} onNotNow={nothing} />
    <ComesFrom name="retentionDays" settled={settled.retentionDays} onUseTeams={nothing} />
    <HoursSection hours={settled.hours.value} from={<ComesFrom name="hours" settled={settled.hours} />} isLocked onSave={nothing} />
  </main>
);
