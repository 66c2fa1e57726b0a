import type { PauseView } from '@/utils/messaging/protocol';
import { findCase } from '@/utils/storage/cases';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import { findSite } from '@/utils/storage/sites';

const hour = 3_600_000;

/**
 * @param now epoch milliseconds
 * @returns the instant at which the pause everywhere ends, or null where there is none now. More than an hour ahead means that the clock was set back, which must not make it longer.
 */
export const pausedUntil = async (now: number): Promise<number | null> => {
  const until = await readSetting('paused-until');
  return until !== null && until > now && until - now <= hour ? until : null;
};

/** Quiet everywhere for one hour from now (or until an earlier instant), or no longer. */
export const writePause = (on: boolean, now: number, until = Infinity): Promise<void> =>
  writeSetting('paused-until', on ? Math.min(now + hour, until) : null);

/** What is quiet for one conversation (or none) on one site. */
export const pauseOf = async (origin: string, key: string | null, now: number): Promise<PauseView> => ({
  conversation: key !== null && ((await findCase(key))?.paused ?? false),
  site: (await findSite(origin))?.paused ?? false,
  until: await pausedUntil(now),
});

export const isQuiet = ({ conversation, site, until }: PauseView): boolean => conversation || site || until !== null;
