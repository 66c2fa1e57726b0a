import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { tourSteps, type Happened, type TourStep } from './use-tour';

interface Props {
  happened: Happened;
  /** Types the sentence of a step into the made-up composer. */
  onType: (sentence: string) => void;
  onRestart: () => void;
}

const words = (step: TourStep): { todo: string; done: string; sentence: string | null } =>
  ({
    canned: { todo: i18n.t('practice.stepCanned'), done: i18n.t('practice.stepCannedDone'), sentence: i18n.t('practice.canned') },
    promise: { todo: i18n.t('practice.stepPromise'), done: i18n.t('practice.stepPromiseDone'), sentence: i18n.t('practice.promise') },
    transfer: { todo: i18n.t('practice.stepTransfer'), done: i18n.t('practice.stepTransferDone'), sentence: null },
  })[step];

/** The line above the practice ticket: three steps that tick themselves once they really happened. */
export function Tour({ happened, onType, onRestart }: Props) {
  const next = tourSteps.find((step) => !happened[step]);
  return (
    <nav className="practice-tour" aria-label={i18n.t('practice.tour')}>
      <ol>
        {tourSteps.map((step) => {
          const { todo, done, sentence } = words(step);
          return (
            <li key={step} data-done={happened[step]} aria-current={step === next ? 'step' : undefined}>
              <b>{todo}</b>
              <span className="unseen">{happened[step] ? i18n.t('practice.stepTicked') : i18n.t('practice.stepOpen')}</span>
              {happened[step] && <p>{done}</p>}
              {step === next && sentence && (
                <p>
                  <q>{sentence}</q>{' '}
                  <Button onPress={() => onType(sentence)}>{i18n.t('practice.typeForMe')}</Button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div className="practice-foot">
        <p role="status">{next ? '' : i18n.t('practice.finished')}</p>
        {!next && <a href="/welcome.html">{i18n.t('practice.howToTurnOn')}</a>}
        <Button look="quiet" onPress={onRestart}>
          {i18n.t('practice.startAgain')}
        </Button>
      </div>
    </nav>
  );
}
