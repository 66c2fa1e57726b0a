import { i18n } from '#i18n';
import type { PauseView } from '@/utils/messaging/protocol';
import type { DeskHealth } from '@/utils/sites/desk-health';
import { DeskDetails } from '../desk/DeskDetails';
import { DeskStatus } from '../desk/DeskStatus';
import { isPaused } from '../desk/PausedNotice';
import { PauseMenu, type PauseScope } from '../desk/PauseMenu';
import { Button } from '../ui/Button';
import './panel.css';

export interface PanelFooterProps {
  health: DeskHealth | null;
  pause: PauseView;
  hasConversation: boolean;
  /** Promises due today or late, over all cases. */
  dueToday: number;
  onPause: (scope: PauseScope, on: boolean) => void;
  onToday: () => void;
}

/** What is seen of the desk, a pause, and the way to everything promised. */
export const PanelFooter = ({ health, pause, hasConversation, dueToday, onPause, onToday }: PanelFooterProps) => (
  <footer className="panel-footer">
    <DeskStatus health={health} paused={isPaused(pause)} />
    {health ? <DeskDetails health={health} /> : null}
    <span className="panel-footer-end">
      <PauseMenu pause={pause} hasConversation={hasConversation} onPause={onPause} />
      <Button look="quiet" onPress={onToday} {...(dueToday > 0 ? { 'aria-label': i18n.t('panel.todayDue', dueToday) } : {})}>
        {i18n.t('panel.today')}
        {dueToday > 0 ? <span className="count">{dueToday}</span> : null}
      </Button>
    </span>
  </footer>
);
