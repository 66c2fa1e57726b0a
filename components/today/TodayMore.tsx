import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

interface Props {
  /** How many promises are open. */
  open: number;
  onLedger: () => void;
  onCalendar: () => void;
  onHandOn: () => void;
}

/** What can be done with all promises together. */
export const TodayMore = ({ open, onLedger, onCalendar, onHandOn }: Props) => (
  <Section name={i18n.t('today.moreTitle')}>
    <div className="ui-actions">
      <Button onPress={onLedger}>{i18n.t('ledger.title')}</Button>
      <Button isDisabled={open === 0} onPress={onCalendar}>
        {i18n.t('calendar.all')}
      </Button>
      <Button onPress={onHandOn}>{i18n.t('handOn.title')}</Button>
    </div>
  </Section>
);
