import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { CommitmentKind } from '@/utils/commitments/commitment';
import { meaningOf } from '@/utils/commitments/meaning-of';
import type { DayOffRule } from '@/utils/commitments/repeat';
import type { Meaning } from '@/utils/commitments/time-of-day';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';
import { onEscape } from '../ui/on-escape';
import { useTyped } from '../ui/typed-words';
import type { TimeProblem } from './time-problem';
import type { Times } from './use-resolved';
import { WhenField } from './WhenField';

/** A promise as it was typed. */
export interface TypedPromise {
  what: string;
  when: string;
  kind: CommitmentKind;
  owner: string;
  doneWhen: string;
  onDayOff: DayOffRule;
}

export interface PromiseFormProps {
  /** Accessible name of the form. */
  name: string;
  /** Asks what was promised as well; left out where only the time is in question. */
  what?: string;
  /** Asks whose promise it is as well. */
  asksKind?: boolean;
  when?: string;
  whenLabel: string;
  saveLabel: string;
  /** How the time is meant where nobody chooses whose promise it is. */
  meaning?: Meaning;
  times: Times;
  /** @returns why it was not taken, or null once it is saved; rejects where it could not be kept, and the words stay */
  onSave: (typed: TypedPromise) => Promise<TimeProblem | null>;
  /** Left out: the form stays open. */
  onCancel?: () => void;
  /** Stands beside the button that saves. */
  besides?: ReactNode;
  /** Under this name its words are remembered until they are saved or given up. */
  keptAs?: string;
  /** The form was opened by a click, so it takes the focus. */
  takesFocus?: boolean;
}

const kinds = ['promise', 'reminder', 'others'] as const;

/** What, and by when, in plain language. */
export const PromiseForm = (props: PromiseFormProps) => {
  const { name, whenLabel, saveLabel, times, onSave, onCancel, besides, takesFocus = true, keptAs, asksKind = false } = props;
  const field = (of: string) => keptAs && `${keptAs}/${of}`;
  const [what, setWhat, forgetWhat] = useTyped(field('what'), props.what);
  const [when, setWhen, forgetWhen] = useTyped(field('when'), props.when);
  const [owner, setOwner, forgetOwner] = useTyped(field('owner'));
  const [doneWhen, setDoneWhen, forgetDoneWhen] = useTyped(field('doneWhen'));
  const [kind, setKind] = useState<CommitmentKind>(owner ? 'others' : 'promise');
  const [onDayOff, setOnDayOff] = useState<DayOffRule>('after');
  const [problem, setProblem] = useState<TimeProblem | null>(null);
  const [nothingSaid, setNothingSaid] = useState(false);
  const asksWhat = props.what !== undefined;
  const ofOthers = kind === 'others';

  const forget = () => [forgetWhat, forgetWhen, forgetOwner, forgetDoneWhen].forEach((one) => one());
  const cancel = onCancel && (() => {
    forget();
    onCancel();
  });

  const save = async () => {
    const unsaid = (asksWhat && !what.trim()) || (ofOthers && !owner.trim());
    setNothingSaid(unsaid);
    if (!when.trim()) setProblem('missing');
    else if (!unsaid) {
      const typed = { what: what.trim(), when: when.trim(), kind, owner: ofOthers ? owner.trim() : '', doneWhen: ofOthers ? doneWhen.trim() : '', onDayOff };
      const now = await onSave(typed).catch((): TimeProblem => 'not-saved');
      if (!now) forget();
      setProblem(now);
    }
  };
  const ifUnsaid = (words: string, error: string) => (nothingSaid && !words.trim() ? error : undefined);
  return (
    <form
      className="promise-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={cancel && onEscape(cancel)}
    >
      {asksKind ? (
        <ChoiceField
          label={i18n.t('promises.whose')}
          choices={kinds.map((value) => ({ value, label: i18n.t(`promises.kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
      ) : null}
      {asksWhat ? (
        <TextField
          label={i18n.t(asksKind ? `promises.whatOf.${kind}` : 'promises.what')}
          value={what}
          onChange={setWhat}
          placeholder={i18n.t(ofOthers ? 'promises.whatPlaceholderOthers' : 'promises.whatPlaceholder')}
          error={ifUnsaid(what, i18n.t('promises.whatMissing'))}
          autoFocus={takesFocus}
        />
      ) : null}
      {ofOthers ? (
        <>
          <TextField
            label={i18n.t('promises.owner')}
            value={owner}
            onChange={setOwner}
            placeholder={i18n.t('promises.ownerPlaceholder')}
            error={ifUnsaid(owner, i18n.t('promises.ownerMissing'))}
            maxLength={120}
          />
          <TextField label={i18n.t('promises.doneWhen')} value={doneWhen} onChange={setDoneWhen} placeholder={i18n.t('promises.doneWhenPlaceholder')} />
        </>
      ) : null}
      <WhenField
        label={ofOthers ? i18n.t('promises.verifyBy') : kind === 'reminder' ? i18n.t('promises.remindWhen') : whenLabel}
        value={when}
        onChange={(words) => {
          setWhen(words);
          setProblem(null);
        }}
        meaning={props.meaning ?? meaningOf(kind)}
        {...{ times, problem, onDayOff }}
        onDayOffChange={setOnDayOff}
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
