import { i18n } from '#i18n';
import type { Preference, PreferenceWords } from '@/utils/conversation/preference';
import { Button } from '../ui/Button';
import { useInlineForm } from '../ui/use-inline-form';
import { PreferenceForm } from './PreferenceForm';
import { sayPreference } from './say-preference';

export interface PreferenceCardProps {
  name: string;
  preference: Preference | null;
  onPrefer: (words: PreferenceWords) => Promise<boolean>;
}

/** How this customer wants to be treated, pinned where it is seen; one press to change it, or to write it down for the first time. */
export const PreferenceCard = ({ name, preference, onPrefer }: PreferenceCardProps) => {
  const form = useInlineForm();
  if (form.isOpen) return <PreferenceForm name={name} preference={preference} onSave={onPrefer} onClose={form.close} onEscape={form.closeOnEscape} />;
  if (!preference) {
    return (
      <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
        {i18n.t('preference.add')}
      </Button>
    );
  }
  const said = sayPreference(preference).join(' · ');
  return (
    <div className="preference">
      <Button look="quiet" autoFocus={form.wasOpen} aria-label={i18n.t('preference.change', [said])} onPress={form.open}>
        <span dir="auto">{said}</span>
      </Button>
    </div>
  );
};
