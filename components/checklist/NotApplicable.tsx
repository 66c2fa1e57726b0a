import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useIsTyped, useTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';

export interface NotApplicableProps {
  /** Id of the item. */
  item: string;
  isSetAside: boolean;
  onSetAside: (reason: string) => void;
  onTakeBack: () => void;
}

/** Sets an item aside for this case, with a reason: one click for the usual ones, words for any other. */
export const NotApplicable = ({ item, isSetAside, onSetAside, onTakeBack }: NotApplicableProps) => {
  const form = useInlineForm(useIsTyped([`set-aside/${item}`]));
  const [reason, setReason] = useTyped(`set-aside/${item}`);
  const [missing, setMissing] = useState(false);
  if (isSetAside) {
    return (
      <Button look="quiet" autoFocus={form.wasOpen} onPress={onTakeBack}>
        {i18n.t('checklist.appliesAfterAll')}
      </Button>
    );
  }
  if (!form.isOpen) {
    return (
      <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
        {i18n.t('checklist.doesNotApply')}
      </Button>
    );
  }
  const usual = [i18n.t('checklist.reasonOther'), i18n.t('checklist.reasonEarlier'), i18n.t('checklist.reasonSimple')];
  const setAside = (because: string) => {
    form.close();
    setReason('');
    onSetAside(because);
  };
  return (
    <form
      className="not-applicable"
      aria-label={i18n.t('checklist.whyNot')}
      onKeyDown={form.closeOnEscape}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) setAside(reason.trim());
        else setMissing(true);
      }}
    >
      <p>{i18n.t('checklist.whyNot')}</p>
      <div className="ui-actions">
        {usual.map((because, index) => (
          <Button key={because} autoFocus={index === 0} onPress={() => setAside(because)}>
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
        <Button look="quiet" onPress={form.close}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
