import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useTyped } from '../ui/typed-words';
import type { Aside } from './SetAside';

export interface WhyAsideProps {
  /** Id of the item. */
  item: string;
  as: Aside;
  onSetAside: (reason: string) => void;
  onClose: () => void;
  onEscape: (event: KeyboardEvent) => void;
}

const usual = (as: Aside): string[] =>
  as === 'skipped'
    ? [i18n.t('checklist.skipLater'), i18n.t('checklist.skipUnwanted'), i18n.t('checklist.skipNoReason')]
    : [i18n.t('checklist.reasonOther'), i18n.t('checklist.reasonEarlier'), i18n.t('checklist.reasonSimple')];

/** Why an item is set aside: one click for the usual reasons, words for any other. Whoever skips may leave it open. */
export const WhyAside = ({ item, as, onSetAside, onClose, onEscape }: WhyAsideProps) => {
  const [reason, setReason] = useTyped(`${as === 'skipped' ? 'skip' : 'set-aside'}/${item}`);
  const [missing, setMissing] = useState(false);
  const question = i18n.t(as === 'skipped' ? 'checklist.whySkip' : 'checklist.whyNot');
  const setAside = (because: string) => {
    onClose();
    setReason('');
    onSetAside(because);
  };
  return (
    <form
      className="not-applicable"
      aria-label={question}
      onKeyDown={onEscape}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() || as === 'skipped') setAside(reason.trim());
        else setMissing(true);
      }}
    >
      <p>{question}</p>
      <div className="ui-actions">
        {usual(as).map((because, index) => (
          <Button key={because} autoFocus={index === 0} onPress={() => setAside(because === i18n.t('checklist.skipNoReason') ? '' : because)}>
            {because}
          </Button>
        ))}
      </div>
      <TextField
        label={i18n.t('checklist.otherReason')}
        value={reason}
        onChange={setReason}
        error={missing && !reason.trim() ? i18n.t('checklist.reasonMissing') : undefined}
      />
      <div className="ui-actions">
        <Button type="submit">{i18n.t('common.save')}</Button>
        <Button look="quiet" onPress={onClose}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
