import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaseChannel } from '@/utils/conversation/channel';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { channelName } from './channel-name';

type ByHand = Exclude<CaseChannel, 'desk'>;
const channels: ByHand[] = ['phone', 'counter', 'chat', 'e-mail', 'other'];

export interface NewCase {
  channel: ByHand;
  title: string;
  requester: string;
}

/** Starts a case where there is no desk to read it from. The list gives way to the case once it is kept; what was typed stays if that failed. */
export function StartCase({ onStart }: { onStart: (wanted: NewCase) => void }) {
  const [channel, setChannel] = useState<ByHand>('phone');
  const [title, setTitle] = useState('');
  const [requester, setRequester] = useState('');
  const [missing, setMissing] = useState(false);

  const start = (): void => {
    if (!title.trim()) return setMissing(true);
    onStart({ channel, title: title.trim(), requester: requester.trim() });
  };

  return (
    <Section name={i18n.t('today.startTitle')}>
      <p className="soft">{i18n.t('today.startLead')}</p>
      <form
        className="start-case"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <ChoiceField
          label={i18n.t('today.startChannel')}
          choices={channels.map((value) => ({ value, label: channelName(value) }))}
          value={channel}
          onChange={(chosen) => chosen && setChannel(chosen)}
        />
        <TextField
          label={i18n.t('today.startWhat')}
          value={title}
          onChange={setTitle}
          error={missing && !title.trim() ? i18n.t('today.startNeedsTitle') : undefined}
        />
        <TextField label={i18n.t('today.startWho')} value={requester} onChange={setRequester} />
        <Button look="primary" type="submit">
          {i18n.t('today.startButton')}
        </Button>
      </form>
    </Section>
  );
}
