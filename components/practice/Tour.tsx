import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { tourSteps, type Happened, type TourStep } from './use-tour';

interface Props {
  happened: Happened;
  /** Types the sentence of a step into the made-up composer. */
  onType: (sentence: string) => void;
  onRestart: () => void;
}

interface Words {
  todo: string;
  /** Said once it happened. */
  after: string;
  /** Said while it is the next one. */
  hint: string;
  /** What "Type it for me" types. */
  sentence?: string;
}

const quoted = (sentence: string) => ({ sentence, hint: i18n.t('practice.forExample', [sentence]) });

const wordsOf = (step: TourStep): Words =>
  ({
    canned: { todo: i18n.t('practice.stepCanned'), after: i18n.t('practice.stepCannedDone'), ...quoted(i18n.t('practice.canned')) },
    promise: { todo: i18n.t('practice.stepPromise'), after: i18n.t('practice.stepPromiseDone'), ...quoted(i18n.t('practice.promise')) },
    transfer: { todo: i18n.t('practice.stepTransfer'), after: i18n.t('practice.stepTransferDone'), hint: i18n.t('practice.stepTransferHint') },
  })[step];

/** The line above the practice ticket: three steps that tick themselves once they really happened. */
export function Tour({ happened, onType, onRestart }: Props) {
  const next = tourSteps.find((step) => !happened[step]);
  return (
    <section className="practice-tour" aria-label={i18n.t('practice.tour')}>
      <div className="practice-tour-head">
        <h2>{i18n.t('practice.title')}</h2>
        <span>{i18n.t('practice.madeUp')}</span>
        <Button look="quiet" onPress={onRestart}>
          {i18n.t('practice.startAgain')}
        </Button>
      </div>
      <ol>
        {tourSteps.map((step) => (
          <Step key={step} words={wordsOf(step)} done={happened[step]} current={step === next} onType={onType} />
        ))}
      </ol>
      <div role="status" className="practice-finished">
        {next ? null : (
          <>
            {i18n.t('practice.finished')}
            <ButtonLink look="primary" href="/welcome.html">
              {i18n.t('practice.howToTurnOn')}
            </ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

function Step({ words, done, current, onType }: { words: Words; done: boolean; current: boolean } & Pick<Props, 'onType'>) {
  const { todo, after, hint, sentence } = words;
  return (
    <li data-done={done} aria-current={current ? 'step' : undefined}>
      <b>{todo}</b> <span className="unseen">{done ? i18n.t('practice.stepTicked') : i18n.t('practice.stepOpen')}</span>
      {done && <p>{after}</p>}
      {current && <p>{hint}</p>}
      {current && sentence && <Button onPress={() => onType(sentence)}>{i18n.t('practice.typeForMe')}</Button>}
    </li>
  );
}
