import { i18n } from '#i18n';
import type { DeskHealth } from '@/utils/sites/desk-health';
import { lightOf, sayDesk, saySight, sayWarnings } from './say-desk';
import './desk.css';

export interface DeskStatusProps {
  health: DeskHealth | null;
  paused: boolean;
  /** In the rail only the light is drawn; the words stay for screen readers. */
  compact?: boolean;
}

/** The light and its words: what is seen of this desk. */
export const DeskStatus = ({ health, paused, compact = false }: DeskStatusProps) => (
  <div role="status" aria-label={i18n.t('desk.title')} className="desk-status" title={compact ? sayDesk(health, paused) : undefined}>
    <span className="desk-light" data-light={lightOf(health, paused)} aria-hidden="true" />
    <span className={compact ? 'unseen' : undefined}>
      <span>{sayDesk(health, paused)}</span>
      {saySight(health, paused) ? <span className="desk-sight">{saySight(health, paused)}</span> : null}
      {sayWarnings(health).map((warning) => (
        <span key={warning} className="desk-warning">
          {warning}
        </span>
      ))}
    </span>
  </div>
);
