import { useMemo } from 'react';
import { i18n } from '#i18n';
import { builtInTimeSettings } from '@/utils/commitments/time-settings';
import { valueOf } from '@/utils/packs/edit-draft';
import type { Times } from '../commitments/use-resolved';
import { PresetsSection } from '../times/PresetsSection';
import { DraftField } from './DraftField';
import { HoursSetting } from './HoursSetting';
import { Setting } from './Setting';
import { useStudio } from './studio-context';
import { presetsBy, resolvedBy } from './times-by';

/** When the team works, and the times that it promises in. */
export const TimesPart = () => {
  const { draft } = useStudio();
  const hours = valueOf(draft, 'hours') ?? builtInTimeSettings.hours;
  const presets = valueOf(draft, 'presets');
  const times = useMemo(
    (): Times => ({ resolve: async (words, meaning) => resolvedBy(hours, words, meaning), presets: async (meaning) => presetsBy(hours, presets ?? [], meaning) }),
    [hours, presets],
  );
  return (
    <>
      <HoursSetting />
      <Setting of="presets" name={i18n.t('presets.title')} lead={i18n.t('studio.times.presetsLead')} start={builtInTimeSettings.presets} bare>
        {(words, change) => (
          <PresetsSection presets={presetsBy(hours, words, 'reminder')} times={times} onChange={(next) => change(next)} />
        )}
      </Setting>
      <Setting of="promiseLine" name={i18n.t('studio.times.promiseLine')} lead={i18n.t('studio.times.promiseLineLead')} start="">
        {(line, change) => (
          <DraftField path="settings.promiseLine.value" label={i18n.t('studio.times.promiseLineLabel')} value={line} onChange={(words) => change(words, 'line')} placeholder={i18n.t('studio.times.promiseLineExample')} maxLength={200} />
        )}
      </Setting>
      <Setting of="followUp" name={i18n.t('studio.times.followUp')} lead={i18n.t('studio.times.followUpLead')} start={{ when: 'in two working days' }}>
        {({ when }, change) => (
          <DraftField path="settings.followUp.value.when" label={i18n.t('studio.times.followUpLabel')} value={when} onChange={(words) => change({ when: words }, 'when')} hint={i18n.t('studio.times.followUpHint')} maxLength={60} />
        )}
      </Setting>
    </>
  );
};
