import { useId } from 'react';
import { i18n } from '#i18n';
import { type SettingKey, withHold } from '@/utils/packs/edit-draft';
import { holds } from '@/utils/packs/layers';
import { ChoiceField } from '../ui/ChoiceField';
import { useStudio } from './studio-context';

/** Whether an agent may have another value than the pack's, with one sentence on what that means. */
export const HoldField = ({ of: key, name }: { of: SettingKey; name: string }) => {
  const { draft, edit } = useStudio();
  const about = useId();
  const hold = draft.settings[key]?.hold;
  if (!hold) return null;
  return (
    <div className="studio-hold" role="group" aria-describedby={about} aria-label={i18n.t('studio.hold.of', [name])}>
      <ChoiceField
        label={i18n.t('studio.hold.label')}
        choices={holds.map((value) => ({ value, label: i18n.t(`studio.hold.${value}`) }))}
        value={hold}
        onChange={(chosen) => chosen && edit((now) => withHold(now, key, chosen))}
      />
      <p id={about} className="soft small" aria-live="polite">
        {i18n.t(`studio.hold.${hold}Means`)}
      </p>
    </div>
  );
};
