import { i18n } from '#i18n';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import './paused-notice.css';

interface DeskNoticeProps {
  feed: Pick<PanelFeed, 'pressAgain' | 'noticed'> | null;
  /** A review stands in the page, and this is not there. */
  askedInPage: boolean;
  /** It is to stand in the browser's side panel, which only the person can open. */
  toOpen: boolean;
}

/** What the agent should know of a control of the desk, said calmly: to press it again, or that it looks like a transfer and is not held. */
export const DeskNotice = ({ feed, askedInPage, toOpen }: DeskNoticeProps) => {
  const ofDesk = feed?.pressAgain ? i18n.t('desk.pressAgain') : sayNoticed(feed?.noticed ?? null);
  const words = askedInPage ? i18n.t('sidePanel.asked') : (ofDesk ?? (toOpen ? i18n.t('sidePanel.toOpen') : null));
  return (
    <p role="status" aria-label={i18n.t('desk.notice')} className={words ? 'desk-notice' : 'unseen'}>
      {words}
    </p>
  );
};

const sayNoticed = (noticed: PanelFeed['noticed']): string | null => {
  if (!noticed || noticed.kind === 'solve') return null;
  return noticed.to ? i18n.t('desk.noticedTo', [noticed.to]) : i18n.t('desk.noticed');
};
