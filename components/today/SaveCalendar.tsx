import { useState } from 'react';
import { i18n } from '#i18n';
import { calendarFile } from '@/utils/commitments/calendar-file';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { calendarEntries } from './calendar-entries';

/** So many entries are shown as they will stand in the file. */
const mostShown = 3;

interface Props {
  /** Null: nothing is to be saved now. */
  promises: CommitmentWithCase[] | null;
  now: number;
  onClose: () => void;
  /** @param file as calendars take it in */
  onSave: (file: string) => void;
}

/** Shows what will stand in the calendar file, and saves it. */
export const SaveCalendar = ({ promises, now, onClose, onSave }: Props) => {
  const [withNames, setWithNames] = useState(false);
  const entries = calendarEntries(promises ?? [], withNames, now);
  return (
    <AlertDialog
      title={i18n.t('calendar.title', entries.length)}
      isOpen={promises !== null}
      onEscape={onClose}
      actions={
        <>
          <Button
            look="primary"
            autoFocus
            onPress={() => {
              onSave(calendarFile(entries));
              onClose();
            }}
          >
            {i18n.t('calendar.save')}
          </Button>
          <Button onPress={onClose}>{i18n.t('common.cancel')}</Button>
        </>
      }
    >
      <p>{i18n.t('calendar.lead')}</p>
      <ul className="calendar-entries">
        {entries.slice(0, mostShown).map(({ id, summary, description }) => (
          <li key={id}>
            {summary}
            <small className="soft">{description}</small>
          </li>
        ))}
      </ul>
      {entries.length > mostShown ? <p className="soft">{i18n.t('calendar.more', entries.length - mostShown)}</p> : null}
      <Checkbox isSelected={withNames} onChange={setWithNames}>
        {i18n.t('calendar.withNames')}
      </Checkbox>
    </AlertDialog>
  );
};
