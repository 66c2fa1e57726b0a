import { i18n } from '#i18n';
import type { DeskHealth } from '@/utils/sites/desk-health';

/** `reading`: the conversation is seen. `partly`: the desk is known, but not all that matters is seen. `blind`: nothing to read here. `quiet`: paused. */
export type DeskLight = 'reading' | 'partly' | 'blind' | 'quiet';

/** How the desk's light stands. */
export const lightOf = (health: DeskHealth | null, paused: boolean): DeskLight => {
  if (paused) return 'quiet';
  if (!health?.desk) return 'blind';
  return health.conversation === null || health.reloadNeeded ? 'partly' : 'reading';
};

/** One line: what is read here. */
export const sayDesk = (health: DeskHealth | null, paused: boolean): string => {
  if (paused) return i18n.t('desk.quiet');
  if (!health) return i18n.t('desk.nothing');
  if (!health.desk) return i18n.t('desk.unknown');
  return health.conversation === null ? i18n.t('desk.noConversation', [health.desk.name]) : i18n.t('desk.reads', [health.desk.name]);
};

/** What the agent should know without asking. */
export const sayWarnings = (health: DeskHealth | null): string[] => {
  if (!health) return [];
  return [...(health.reloadNeeded ? [i18n.t('desk.reload')] : []), ...(health.beside ? [] : [i18n.t('desk.over')])];
};
