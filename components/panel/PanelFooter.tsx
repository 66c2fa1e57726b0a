import { i18n } from '#i18n';
import type { PauseView } from '@/utils/messaging/protocol';
import type { DeskHealth } from '@/utils/sites/desk-health';
import type { PanelPlace } from '@/utils/sites/panel-place';
import { DeskDetails } from '../desk/DeskDetails';
import { DeskStatus } from '../desk/DeskStatus';
import { isPaused } from '../desk/PausedNotice';
import { type Arrangement, PanelMenu } from '../desk/PanelMenu';
import { PauseMenu, type PauseScope } from '../desk/PauseMenu';
import { Button } from '../ui/Button';
import { WidthHandle } from './WidthHandle';
import './panel.css';

export interface PanelFooterProps {
  health: DeskHealth | null;
  pause: PauseView;
  hasConversation: boolean;
  /** Promises due today or late, over all cases. */
  dueToday: number;
  /** Null: it stands nowhere that could be arranged. */
  place: PanelPlace | null;
  /** It can be made wider and narrower by us. */
  inPage: boolean;
  sidePanel: boolean;
  onWidth: (width: number) => void;
  onArrange: (change: Arrangement) => void;
  onPause: (scope: PauseScope, on: boolean) => void;
  onToday: () => void;
  onTeach?: () => void;
  onAsk?: () => void;
  onDescribe?: () => Promise<string>;
}

/** What is seen of the desk, a pause, and the way to everything promised. */
export const PanelFooter = ({ health, pause, hasConversation, dueToday, place, inPage, sidePanel, onWidth, onArrange, onPause, onToday, ...desk }: PanelFooterProps) => (
  <footer className="panel-footer">
    {place && inPage ? <WidthHandle place={place} onWidth={onWidth} /> : null}
    <DeskStatus health={health} paused={isPaused(pause)} />
    {health ? <DeskDetails health={health} {...desk} /> : null}
    <span className="panel-footer-end">
      {place ? <PanelMenu place={place} sidePanel={sidePanel} onArrange={onArrange} /> : null}
      <PauseMenu pause={pause} hasConversation={hasConversation} onPause={onPause} />
      <Button look="quiet" onPress={onToday} {...(dueToday > 0 ? { 'aria-label': i18n.t('panel.todayDue', dueToday) } : {})}>
        {i18n.t('panel.today')}
        {dueToday > 0 ? <span className="count">{dueToday}</span> : null}
      </Button>
    </span>
  </footer>
);
