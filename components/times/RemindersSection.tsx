import { useState } from 'react';
import { i18n } from '#i18n';
import { type NoticeShows, noticeShows, type TimeSettings } from '@/utils/commitments/time-settings';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Section } from '../ui/Section';

export interface RemindersSectionProps {
  settings: Pick<TimeSettings, 'noticeShows' | 'nudgeShare'>;
  onChange: (change: Partial<TimeSettings>) => void;
  /** @returns whether the system took a notification */
  onRing: () => Promise<boolean>;
}

const never = 'never';
/** Shares of a promise's time after which it asks, in per cent. */
const shares = ['60', '80', '90', never] as const;
type Share = (typeof shares)[number];

/** What a reminder says and when it asks; whether it gets through is up to the computer, so it can be tried. */
export const RemindersSection = ({ settings, onChange, onRing }: RemindersSectionProps) => {
  const [said, setSaid] = useState('');
  const ring = (): void => {
    onRing().then(
      (shown) => setSaid(shown ? i18n.t('options.remindersShown') : i18n.t('options.remindersRefused')),
      (error: Error) => setSaid(i18n.t('options.failed', [error.message])),
    );
  };
  const share = settings.nudgeShare === null ? never : String(Math.round(settings.nudgeShare * 100));
  return (
    <Section name={i18n.t('options.remindersTitle')}>
      <p>{i18n.t('options.remindersLead')}</p>
      <div className="reminder-choices">
        <ChoiceField<NoticeShows>
          label={i18n.t('options.noticeShows')}
          choices={noticeShows.map((value) => ({ value, label: i18n.t(`options.notice.${value}`) }))}
          value={settings.noticeShows}
          onChange={(chosen) => chosen && onChange({ noticeShows: chosen })}
        />
        <ChoiceField<Share>
          label={i18n.t('options.nudge')}
          choices={shares.map((value) => ({ value, label: value === never ? i18n.t('options.nudgeNever') : i18n.t('options.nudgeAt', [value]) }))}
          value={shares.find((one) => one === share) ?? null}
          onChange={(chosen) => chosen && onChange({ nudgeShare: chosen === never ? null : Number(chosen) / 100 })}
        />
      </div>
      <div className="ui-actions">
        <Button onPress={ring}>{i18n.t('options.remindersTest')}</Button>
      </div>
      <p role="status" className="page-said">
        {said}
      </p>
    </Section>
  );
};
