import { i18n } from '#i18n';
import type { PauseView } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { pausedScopes } from './paused-scopes';
import './paused-notice.css';

export interface PausedNoticeProps {
  pause: PauseView;
  zone: string;
  onResume: () => void;
}

/** Whether anything is quiet now. */
export const isPaused = (pause: PauseView): boolean => pausedScopes(pause).length > 0;

/** Says what is quiet and until when, and ends all of it with one button. */
export const PausedNotice = ({ pause, zone, onResume }: PausedNoticeProps) => (
  <section className="paused" aria-label={i18n.t('pause.title')}>
    <p>
      {sayPause(pause, zone)} <span className="soft">{i18n.t('pause.means')}</span>
    </p>
    <Button onPress={onResume}>{i18n.t('pause.resume')}</Button>
  </section>
);

const sayPause = (pause: PauseView, zone: string): string => {
  if (pause.site) return i18n.t('pause.quietSite');
  if (pause.conversation) return i18n.t('pause.quietConversation');
  return i18n.t('pause.quietUntil', [new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short', timeZone: zone }).format(pause.until!)]);
};
