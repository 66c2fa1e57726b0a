import { i18n } from '#i18n';
import { Card } from '../ui/Card';

/** What to do when the line drops, in order. */
export const DroppedSteps = ({ number, requester }: { number: string; requester: string }) => (
  <Card tone="ask">
    <p>{i18n.t('phone.droppedTitle')}</p>
    <ol className="call-steps">
      <li>{number ? i18n.t('phone.stepCallNumber', [number]) : i18n.t('phone.stepCall', [requester || i18n.t('reminder.someone')])}</li>
      <li>{i18n.t('phone.stepSay')}</li>
      <li>{i18n.t('phone.stepGoOn')}</li>
      <li>{i18n.t('phone.stepNoAnswer')}</li>
    </ol>
  </Card>
);
