import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { longestPreference, noPreference, type Preference, type PreferenceWords } from '@/utils/conversation/preference';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { TextField } from '../ui/TextField';

export interface PreferenceFormProps {
  /** Whose they are, as the desk shows them. */
  name: string;
  preference: Preference | null;
  /** @returns whether it was taken */
  onSave: (words: PreferenceWords) => Promise<boolean>;
  onClose: () => void;
  onEscape: (event: KeyboardEvent) => void;
}

const fields = ['calledBy', 'channel', 'pace', 'formality', 'access'] as const;

/** What one customer said of how they want to be treated, as the agent writes it down. */
export const PreferenceForm = ({ name, preference, onSave, onClose, onEscape }: PreferenceFormProps) => {
  const [words, setWords] = useState<PreferenceWords>(preference ?? noPreference);
  const [refused, setRefused] = useState(false);
  const save = async () => {
    const taken = await onSave(words);
    setRefused(!taken);
    if (taken) onClose();
  };
  return (
    <form
      className="facts-form"
      aria-label={i18n.t('preference.of', [name])}
      onKeyDown={onEscape}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{i18n.t('preference.of', [name])}</p>
      <Checkbox isSelected={words.noHold} onChange={(noHold) => setWords({ ...words, noHold })}>
        {i18n.t('preference.noHold')}
      </Checkbox>
      {fields.map((field, index) => (
        <TextField
          key={field}
          label={i18n.t(`preference.${field}`)}
          value={words[field]}
          onChange={(typed) => setWords({ ...words, [field]: typed })}
          maxLength={longestPreference}
          placeholder={i18n.t(`preference.example.${field}`)}
          autoFocus={index === 0}
          error={refused && index === fields.length - 1 ? i18n.t('facts.notSaved') : undefined}
        />
      ))}
      <p className="soft small">{i18n.t('preference.keptHere')}</p>
      <div className="ui-actions">
        <Button type="submit">{i18n.t('common.save')}</Button>
        <Button look="quiet" onPress={onClose}>
          {i18n.t('common.cancel')}
        </Button>
        {preference ? (
          <Button look="quiet" onPress={() => void onSave(noPreference).then((taken) => taken && onClose())}>
            {i18n.t('facts.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
