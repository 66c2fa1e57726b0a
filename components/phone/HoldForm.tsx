import { useState } from 'react';
import { i18n } from '#i18n';
import { holdMinutes } from '@/utils/conversation/phone-call';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';
import { onEscape } from '../ui/on-escape';

interface Props {
  onHold: (reason: string, minutes: number) => void;
  /** They would rather not wait. */
  onCallback: () => void;
  onCancel: () => void;
}

/** What is settled with them before they are put on hold. */
export const HoldForm = ({ onHold, onCallback, onCancel }: Props) => {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<string | null>('2');
  const [tried, setTried] = useState(false);
  const begin = () => {
    setTried(true);
    if (asked && reason.trim() && minutes !== null) onHold(reason, Number(minutes));
  };
  return (
    <form
      className="promise-form"
      aria-label={i18n.t('phone.holdName')}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
      onKeyDown={onEscape(onCancel)}
    >
      <TextField label={i18n.t('phone.reason')} value={reason} onChange={setReason} placeholder={i18n.t('phone.reasonPlaceholder')} error={tried && !reason.trim() ? i18n.t('phone.reasonMissing') : undefined} autoFocus />
      <ChoiceField label={i18n.t('phone.minutes')} choices={holdMinutes.map((count) => ({ value: String(count), label: i18n.t('phone.minute', count) }))} value={minutes} onChange={(chosen) => chosen && setMinutes(chosen)} />
      <Checkbox isSelected={asked} onChange={setAsked} describedBy={tried && !asked ? 'hold-not-asked' : undefined}>
        {i18n.t('phone.asked')}
      </Checkbox>
      {tried && !asked ? (
        <p id="hold-not-asked" className="ui-error" role="alert">
          {i18n.t('phone.askFirst')}
        </p>
      ) : null}
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {i18n.t('phone.holdBegin')}
        </Button>
        <Button look="quiet" onPress={onCallback}>
          {i18n.t('phone.ratherNot')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
