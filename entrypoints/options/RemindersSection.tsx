import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { call } from '@/utils/messaging/client';

/** Whether reminders get through is up to the computer, so it can be tried. */
export function RemindersSection() {
  const [said, setSaid] = useState('');
  const test = (): void => {
    call('reminder.test', {}).then(
      ({ shown }) => setSaid(shown ? i18n.t('options.remindersShown') : i18n.t('options.remindersRefused')),
      (error: Error) => setSaid(i18n.t('options.failed', [error.message])),
    );
  };
  return (
    <Section name={i18n.t('options.remindersTitle')}>
      <p>{i18n.t('options.remindersLead')}</p>
      <div className="ui-actions">
        <Button onPress={test}>{i18n.t('options.remindersTest')}</Button>
      </div>
      <p role="status" className="page-said">
        {said}
      </p>
    </Section>
  );
}
