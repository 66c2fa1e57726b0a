import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useInlineForm } from '../ui/use-inline-form';
import { sayClock } from './say-when';

export interface TheirZoneProps {
  /** IANA zone of the customer; null while nobody said it. */
  zone: string | null;
  /** Epoch milliseconds. */
  now: number;
  /** @returns false where the words name no zone */
  onZone: (words: string) => Promise<boolean>;
}

/** Where the customer's clock is, once the agent said so. */
export const TheirZone = ({ zone, now, onZone }: TheirZoneProps) => {
  const form = useInlineForm();
  const [words, setWords] = useState('');
  const [unknown, setUnknown] = useState(false);
  if (!form.isOpen) {
    return (
      <div className="ui-actions">
        {zone ? <span className="soft small">{i18n.t('promises.clockThere', [sayClock(now, zone)])}</span> : null}
        <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
          {i18n.t(zone ? 'promises.zoneChange' : 'promises.zoneSet')}
        </Button>
      </div>
    );
  }
  const save = async () => {
    const known = await onZone(words.trim()).catch(() => false);
    setUnknown(!known);
    if (known) form.close();
  };
  return (
    <form
      className="their-zone"
      aria-label={i18n.t('promises.zoneSet')}
      onKeyDown={form.closeOnEscape}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={i18n.t('promises.zoneWhere')}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setUnknown(false);
        }}
        placeholder={i18n.t('promises.zonePlaceholder')}
        hint={i18n.t('promises.zoneHint')}
        error={unknown ? i18n.t('promises.zoneUnknown') : undefined}
        maxLength={60}
        autoFocus
      />
      <div className="ui-actions">
        <Button type="submit" look="primary">
          {i18n.t('common.save')}
        </Button>
        <Button look="quiet" onPress={form.close}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};
