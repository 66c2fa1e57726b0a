import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { type FactKind, factKinds, longestFact, mostFacts } from '@/utils/conversation/fact';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';
import { useTyped } from '../ui/typed-words';
import type { FactProblem } from './use-fact-actions';

export interface FactFormProps {
  /** Accessible name. */
  name: string;
  kind: FactKind;
  words: string;
  /** Under which unsaved words are remembered; missing: they are not. */
  keptAs?: string;
  hint?: string;
  onSave: (kind: FactKind, words: string) => Promise<FactProblem | null>;
  onSaved: () => void;
  onCancel: () => void;
  onEscape: (event: KeyboardEvent) => void;
  /** Missing: there is nothing to remove yet. */
  onRemove?: () => void;
}

/** A fact in the agent's hands: what it is, and in which words. */
export const FactForm = ({ name, kind: start, words: before, keptAs, hint, onSave, onSaved, onCancel, onEscape, onRemove }: FactFormProps) => {
  const [kind, setKind] = useState<FactKind>(start);
  const [words, setWords, forget] = useTyped(keptAs, before);
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const save = async () => {
    const refused = words.trim() ? await onSave(kind, words) : 'empty';
    setProblem(refused);
    if (refused) return;
    forget();
    onSaved();
  };
  return (
    <form
      className="facts-form"
      aria-label={name}
      onKeyDown={onEscape}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={i18n.t('facts.what')}
        value={words}
        onChange={setWords}
        maxLength={longestFact}
        autoFocus
        {...(hint === undefined ? {} : { hint })}
        error={sayProblem(problem, words)}
      />
      <ChoiceField label={i18n.t('facts.kind')} choices={factKinds.map((value) => ({ value, label: i18n.t(`facts.of.${value}`) }))} value={kind} onChange={(chosen) => setKind(chosen ?? kind)} />
      <div className="ui-actions">
        <Button type="submit">{i18n.t('common.save')}</Button>
        <Button look="quiet" onPress={() => (forget(), onCancel())}>
          {i18n.t('common.cancel')}
        </Button>
        {onRemove ? (
          <Button look="quiet" onPress={onRemove}>
            {i18n.t('facts.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};

const sayProblem = (problem: FactProblem | null, words: string): string | undefined => {
  if (problem === null || (problem === 'empty' && words.trim())) return undefined;
  if (problem === 'too-many') return i18n.t('facts.tooMany', [mostFacts]);
  return i18n.t(problem === 'empty' ? 'facts.missing' : 'facts.notSaved');
};
