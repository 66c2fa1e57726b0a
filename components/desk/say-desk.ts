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
  return [...(health.reloadNeeded ? [i18n.t('desk.reload')] : []), ...(health.gaveWay ? [i18n.t('desk.gaveWay')] : health.beside ? [] : [i18n.t('desk.over')])];
};

/** "conversation ✓ reply ✓ transfer ✗": said of desks that are read without a profile of their own. */
export const saySight = (health: DeskHealth | null, paused: boolean): string | null => {
  if (paused || !health || (health.desk && health.desk.tier !== 'generic' && health.desk.tier !== 'taught')) return null;
  const mark = (name: string, position: number | null): string => `${name} ${position === null ? '✗' : '✓'}`;
  const { conversation, reply, transfer } = health;
  const seen = [mark(i18n.t('desk.conversationShort'), conversation), mark(i18n.t('desk.replyShort'), reply), mark(i18n.t('desk.transferShort'), transfer)];
  return i18n.t('desk.canSee', [seen.join(', ')]);
};
