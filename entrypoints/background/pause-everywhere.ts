import { readSetting, writeSetting } from '@/utils/storage/settings';

const hour = 3_600_000;

/**
 * @param now epoch milliseconds
 * @returns the instant at which the pause everywhere ends, or null where there is none now. More than an hour ahead means that the clock was set back, which must not make it longer.
 */
export const pausedUntil = async (now: number): Promise<number | null> => {
  const until = await readSetting('paused-until');
  return until !== null && until > now && until - now <= hour ? until : null;
};

/** Quiet everywhere for one hour from now, or no longer. */
export const writePause = (on: boolean, now: number): Promise<void> => writeSetting('paused-until', on ? now + hour : null);
