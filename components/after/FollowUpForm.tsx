import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import { closes, type FollowUpAnswers } from '@/utils/commitments/follow-up';
import type { Fact } from '@/utils/conversation/fact';
import { PromiseForm, type TypedPromise } from '../commitments/PromiseForm';
import type { TimeProblem } from '../commitments/time-problem';
import type { Times } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { YesNoField } from '../ui/YesNoField';
import { onEscape } from '../ui/on-escape';
import { AskExperience } from './AskExperience';
import { useAnswers } from './use-answers';

export interface FollowUpFormProps {
  /** Under this name what was answered is remembered until it is sent or given up. */
  keptAs: string;
  /** What was kept of the case, and promised in it, this follow-up not among it. */
  facts: readonly Fact[];
  promises: readonly Commitment[];
  times: Times;
  /** @param next what is promised now, where it is not settled @param quote what they said of their experience, or nothing @returns why its time was not taken, or null */
  onOutcome: (answers: FollowUpAnswers, next: TypedPromise | null, quote: string) => Promise<TimeProblem | null>;
  onCancel: () => void;
  /** It was opened by a press; one that opens because its time has come leaves the focus where it is. */
  takesFocus: boolean;
}

const questions = ['carriedOut', 'satisfied', 'recurs'] as const;

/** The facts and the promise once more, three questions, and what follows from their answers. */
export const FollowUpForm = ({ keptAs, facts, promises, times, onOutcome, onCancel: close, takesFocus }: FollowUpFormProps) => {
  const { answers, answer, asked, setAsked, quote, setQuote, forget } = useAnswers(keptAs);
  const { carriedOut, satisfied, recurs } = answers;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const told = carriedOut === null || satisfied === null || recurs === null ? null : { carriedOut, satisfied, recurs };
  const end = async (next: TypedPromise | null): Promise<TimeProblem | null> => {
    if (!told) return null;
    const problem = await onOutcome({ ...told, ...(asked === null ? {} : { asked }) }, next, asked ? quote : '');
    if (!problem) forget();
    return problem;
  };
  const onCancel = () => {
    forget();
    close();
  };
  return (
    <div
      className="follow-up-form"
      ref={form}
      role="group"
      aria-label={i18n.t('after.formName')}
      onKeyDown={onEscape(onCancel)}
    >
      {promises.length + facts.length > 0 ? (
        <ul className="soft small">
          {promises.map(({ id, what, state }) => (
            <li key={id}>{i18n.t(`after.promised.${state}`, [what])}</li>
          ))}
          {facts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : null}
      {questions.map((one) => (
        <YesNoField key={one} label={i18n.t(`after.ask.${one}`)} value={answers[one]} onChange={(value) => answer[one](value)} />
      ))}
      {told ? <AskExperience {...{ asked, quote }} onAsked={setAsked} onQuote={setQuote} /> : null}
      {told && !closes(told) ? (
        <>
          <p>{i18n.t('after.reopens')}</p>
          <PromiseForm name={i18n.t('after.next')} what="" keptAs={`${keptAs}/next`} whenLabel={i18n.t('promises.byWhen')} saveLabel={i18n.t('after.reopen')} times={times} onCancel={onCancel} onSave={end} />
        </>
      ) : (
        <div className="ui-actions">
          <Button look="primary" isDisabled={!told} onPress={() => void end(null)}>
            {i18n.t('after.close')}
          </Button>
          <Button look="quiet" onPress={onCancel}>
            {i18n.t('common.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
};
