import { i18n } from '#i18n';
import type { Times } from '@/components/commitments/use-resolved';
import { HoursSection } from '@/components/times/HoursSection';
import { PresetsSection } from '@/components/times/PresetsSection';
import { RemindersSection } from '@/components/times/RemindersSection';
import { ComesFrom } from '@/components/packs/ComesFrom';
import { useLive } from '@/components/use-live';
import type { TimeSettings } from '@/utils/commitments/time-settings';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { Output } from '@/utils/messaging/protocol';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import { ownValueBack } from './own-value';

const read = async () => ({ settings: await call('times.read', {}), presets: await call('time.presets', {}) });

interface Props {
  settled: Output<'settings.settled'>;
  onUseTeams: (key: OwnKey) => void;
  changeWithUndo: (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;
}

const times: Times = {
  resolve: (words, meaning, onDayOff) => call('time.resolve', { words, meaning, onDayOff }),
  presets: (meaning) => call('time.presets', { meaning }),
};

/** How times are read and told: reminders, usual times, hours. */
export function TimesSections({ settled, changeWithUndo, onUseTeams }: Props) {
  const { value } = useLive(read, onDatabase);
  if (!value) return null;
  const { settings, presets } = value;
  /** Writes a part of the settings; undo writes what stood there. */
  const write = (change: Partial<TimeSettings>, said: string): void => {
    const former = Object.fromEntries(Object.keys(change).map((name) => [name, settings[name as keyof TimeSettings]])) as Partial<TimeSettings>;
    const putBack = () => call('times.write', former);
    const key = change.hours ? 'hours' : change.presets ? 'presets' : null;
    changeWithUndo(call('times.write', change), said, key ? ownValueBack(key, settled, putBack) : putBack);
  };
  return (
    <>
      <RemindersSection settings={settings} onChange={(change) => write(change, i18n.t('options.remindersChanged'))} onRing={async () => (await call('reminder.test', {})).shown} />
      <PresetsSection
        {...{ presets, times }}
        from={<ComesFrom name="presets" settled={settled.presets} onUseTeams={onUseTeams} />}
        isLocked={settled.presets.hold === 'locked'}
        onChange={(changed, said) => write({ presets: changed }, said)}
      />
      <HoursSection
        key={JSON.stringify(settings.hours)}
        hours={settings.hours}
        from={<ComesFrom name="hours" settled={settled.hours} onUseTeams={onUseTeams} />}
        isLocked={settled.hours.hold === 'locked'}
        onSave={(hours) => write({ hours }, i18n.t('hours.saved'))}
      />
    </>
  );
}
