import { i18n } from '#i18n';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import './paused-notice.css';

/** What the agent should know of a control of the desk, said calmly: to press it again, or that it looks like a transfer and is not held. */
export const DeskNotice = ({ feed }: { feed: Pick<PanelFeed, 'pressAgain' | 'noticed'> | null }) => (
  <p role="status" aria-label={i18n.t('desk.notice')} className={feed?.pressAgain || feed?.noticed ? 'desk-notice' : 'unseen'}>
    {feed?.pressAgain ? i18n.t('desk.pressAgain') : sayNoticed(feed?.noticed ?? null)}
  </p>
);

const sayNoticed = (noticed: PanelFeed['noticed']): string | null => {
  if (!noticed || noticed.kind === 'solve') return null;
  return noticed.to ? i18n.t('desk.noticedTo', [noticed.to]) : i18n.t('desk.noticed');
};
