import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useTyped } from '../ui/typed-words';
import type { Resolve } from './use-resolved';
import { type TimeProblem, WhenField } from './WhenField';

export interface PromiseFormProps {
  /** Accessible name of the form. */
  name: string;
  /** Asks what was promised as well; left out where only the time is in question. */
  what?: string;
  when?: string;
  whenLabel: string;
  saveLabel: string;
  resolve: Resolve;
  /** @returns why it was not taken, or null once it is saved; rejects where it could not be kept, and the words stay */
  onSave: (what: string, when: string) => Promise<TimeProblem | null>;
  /** Left out: the form stays open. */
  onCancel?: () => void;
  /** Stands beside the button that saves. */
  besides?: ReactNode;
  /** Under this name its words are remembered until they are saved or given up. */
  keptAs?: string;
  /** The form was opened by a click, so it takes the focus. */
  takesFocus?: boolean;
}

/** What, and by when, in plain language. */
export const PromiseForm = (props: PromiseFormProps) => {
  const { name, whenLabel, saveLabel, resolve, onSave, onCancel, besides, takesFocus = true, keptAs } = props;
  const [what, setWhat, forgetWhat] = useTyped(keptAs && `${keptAs}/what`, props.what);
  const [when, setWhen, forgetWhen] = useTyped(keptAs && `${keptAs}/when`, props.when);
  const [problem, setProblem] = useState<TimeProblem | null>(null);
  const [nothingSaid, setNothingSaid] = useState(false);
  const asksWhat = props.what !== undefined;

  const forget = () => {
    forgetWhat();
    forgetWhen();
  };
  const cancel = onCancel && (() => {
    forget();
    onCancel();
  });

  const save = async () => {
    const unsaid = asksWhat && !what.trim();
    setNothingSaid(unsaid);
    if (!when.trim()) setProblem('missing');
    else if (!unsaid) {
      const now = await onSave(what.trim(), when.trim()).catch((): TimeProblem => 'not-saved');
      if (!now) forget();
      setProblem(now);
    }
  };
  return (
    <form
      className="promise-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !cancel) return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      {asksWhat ? (
        <TextField
          label={i18n.t('promises.what')}
          value={what}
          onChange={setWhat}
          placeholder={i18n.t('promises.whatPlaceholder')}
          error={nothingSaid && !what.trim() ? i18n.t('promises.whatMissing') : undefined}
          autoFocus={takesFocus}
        />
      ) : null}
      <WhenField
        label={whenLabel}
        value={when}
        onChange={(words) => {
          setWhen(words);
          setProblem(null);
        }}
        resolve={resolve}
        problem={problem}
        autoFocus={takesFocus && !asksWhat}
      />
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {saveLabel}
        </Button>
        {cancel ? (
          <Button look="quiet" onPress={cancel}>
            {i18n.t('common.cancel')}
          </Button>
        ) : null}
        {besides}
      </div>
    </form>
  );
};
