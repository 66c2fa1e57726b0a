import { i18n } from '#i18n';
import { asClock, holdMinutes, holdNow, type LineHold } from '@/utils/conversation/phone-call';
import { Button } from '../ui/Button';
import { useNow } from '../use-now';

interface Props {
  hold: LineHold;
  /** Somebody spoke to them. @param minutes that they were promised anew; null: as before */
  onSpeak: (minutes: number | null) => void;
  onBack: () => void;
  /** It was begun here and now; one that was going on already takes the focus from nobody. */
  takesFocus: boolean;
}

/** Offered where the promised time is over. */
const more = holdMinutes.slice(0, 3);

/** How long somebody waits on the line. Seen, not heard: it makes no sound, and a screen reader is told only what has to be done. */
export const HoldTimer = ({ hold, onSpeak, onBack, takesFocus }: Props) => {
  const now = useNow(500);
  const { held, left, speakIn, asks } = holdNow(hold, now);
  return (
    <div className="hold" data-asks={asks ?? undefined}>
      <p className="hold-line">
        <span className="hold-clock" role="timer" aria-label={i18n.t('phone.held')}>
          {asClock(held)}
        </span>
        <span className="soft small">
          {left > 0 ? i18n.t('phone.left', [asClock(left)]) : i18n.t('phone.over', [asClock(-left)])} · {i18n.t('phone.because', [hold.reason])}
        </span>
      </p>
      {/* Stands there when empty too: a live region is only heard if it was there before its words. */}
      <p className="hold-asks" aria-live="polite">
        {asks === 'over' ? i18n.t('phone.asksOver') : asks === 'speak' ? i18n.t('phone.asksSpeak') : ''}
      </p>
      {asks ? null : <p className="soft small">{i18n.t('phone.speakIn', [asClock(Math.min(speakIn, left))])}</p>}
      <div className="ui-actions">
        <Button look="primary" autoFocus={takesFocus} onPress={onBack}>
          {i18n.t('phone.back')}
        </Button>
        {asks === 'over' ? (
          more.map((count) => (
            <Button key={count} look="quiet" aria-label={i18n.t('phone.moreLabel', count)} onPress={() => onSpeak(count)}>
              {i18n.t('phone.more', count)}
            </Button>
          ))
        ) : (
          <Button look="quiet" onPress={() => onSpeak(null)}>
            {i18n.t('phone.spoke')}
          </Button>
        )}
      </div>
    </div>
  );
};
