import { i18n } from '#i18n';
import { Retention } from '@/components/keeping/Retention';
import { WipeAll } from '@/components/keeping/WipeAll';
import { ComesFrom } from '@/components/packs/ComesFrom';
import { Section } from '@/components/ui/Section';
import { useLive } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { Output } from '@/utils/messaging/protocol';
import type { OwnKey } from '@/utils/packs/built-in-settings';

const read = () => call('retention.read', {});

interface Props {
  settled: Output<'settings.settled'>;
  change: (work: Promise<unknown>, words?: string) => void;
  onUseTeams: (key: OwnKey) => void;
}

/** How long closed cases stay, and the end of everything. */
export function RemovingPart({ settled: { retentionDays }, change, onUseTeams }: Props) {
  const { value } = useLive(read, onDatabase);
  if (!value) return null;
  return (
    <Section name={i18n.t('keeping.removingTitle')}>
      <Retention
        {...value}
        from={<ComesFrom name="retentionDays" settled={retentionDays} onUseTeams={onUseTeams} />}
        isLocked={retentionDays.hold === 'locked'}
        count={(days) => call('retention.count', { days }).then(({ cases }) => cases)}
        onKeepFor={(days) => change(call('retention.set', { days }), i18n.t('keeping.retentionSet'))}
        onSeen={() => change(call('retention.seen', {}))}
      />
      <WipeAll onWipe={() => change(call('data.wipe', {}), i18n.t('keeping.wiped'))} />
    </Section>
  );
}
