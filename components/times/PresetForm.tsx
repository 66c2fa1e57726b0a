import { useState } from 'react';
import { i18n } from '#i18n';
import { TimePreview } from '../commitments/TimePreview';
import { type Times, useResolved } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { onEscape } from '../ui/on-escape';
import { useNow } from '../use-now';

export interface PresetFormProps {
  words?: string;
  times: Times;
  others: string[];
  onSave: (words: string) => void;
  onCancel: () => void;
}

/** A usual time in plain language, with what it means now. */
export const PresetForm = ({ words: start = '', times, others, onSave, onCancel }: PresetFormProps) => {
  const [words, setWords] = useState(start);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const resolved = useResolved(words, 'reminder', 'after', times);
  const now = useNow();
  const save = async () => {
    const said = words.trim();
    if (others.includes(said)) return setProblem(i18n.t('presets.twice'));
    const answer = said ? await times.resolve(said, 'reminder').catch(() => null) : null;
    // What is over today is a time all the same tomorrow.
    if (!answer || (!answer.ok && answer.reason !== 'past')) return setProblem(i18n.t('promises.whenNotUnderstood'));
    onSave(said);
  };
  return (
    <form
      className="preset-form"
      aria-label={i18n.t(start ? 'presets.editLabel' : 'presets.add', [start])}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <TextField
        label={i18n.t('presets.words')}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setProblem(undefined);
        }}
        placeholder={i18n.t('promises.whenPlaceholder')}
        hint={<TimePreview resolved={resolved} now={now} />}
        error={problem}
        maxLength={60}
        autoFocus
      />
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {i18n.t('common.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
