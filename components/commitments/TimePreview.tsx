import { i18n } from '#i18n';
import type { TimeNote } from '@/utils/commitments/day-off';
import type { Resolved } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { sayRepeat } from './say-repeat';
import { sayElsewhere, sayWhen } from './say-when';
import { sayProblem } from './time-problem';

export interface TimePreviewProps {
  /** Null: nothing typed, or not known yet. */
  resolved: Resolved | null;
  /** Epoch milliseconds. */
  now: number;
}

/** The exact instant before anything is saved, here and, where that differs, where the customer is. */
export const TimePreview = ({ resolved, now }: TimePreviewProps) => (
  <span aria-live="polite" className="when-preview" data-understood={resolved?.ok ? '' : undefined}>
    {resolved?.ok ? sayResolved(resolved, now) : resolved ? sayProblem(resolved.reason) : i18n.t('promises.whenHint')}
  </span>
);

type Understood = Extract<Resolved, { ok: true }>;

const sayResolved = ({ time, repeat, theirZone }: Understood, now: number): string => {
  const exact = [sayWhen(time.dueAt, time.zone, now).exact, ...sayElsewhere(time.dueAt, time.zone, theirZone)].join(' · ');
  return repeat ? i18n.t('promises.firstThen', [exact, sayRepeat(repeat)]) : exact;
};

/**
 * Says that a day is off: that a working day was taken, or asks whether it is meant.
 * @param onInstead takes the working day after it; left out where the words stand in a draft, which the agent writes
 */
export const DayOffNote = ({ note, onInstead }: { note: TimeNote; onInstead?: (words: string) => void }) => (
  <div className="when-note small">
    <p>{sayNote(note)}</p>
    {note.instead && onInstead ? (
      <Button look="quiet" onPress={() => onInstead(note.instead)}>
        {i18n.t('promises.takeInstead', [dayName(note.instead.slice(0, 10))])}
      </Button>
    ) : null}
  </div>
);

const dayName = (date: string): string => new Intl.DateTimeFormat(navigator.language, { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00Z`));

const sayNote = ({ kind, day, holiday }: TimeNote): string => {
  const named = holiday ? i18n.t('promises.holiday', [dayName(day), holiday]) : dayName(day);
  return i18n.t(kind === 'moved' ? 'promises.dayOffMoved' : 'promises.dayOffMeant', [named]);
};
