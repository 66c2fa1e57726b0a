import { browser } from './browser';

/** Rings once at the instant (epoch milliseconds), replacing an alarm of that name; null takes it away. */
export const setAlarm = async (name: string, at: number | null): Promise<void> => {
  if (at === null) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: at });
};
