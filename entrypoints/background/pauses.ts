import { setAlarm } from '@/utils/platform/alarms';
import { changeCase } from '@/utils/storage/cases';
import { readSetting } from '@/utils/storage/settings';
import { pauseSite } from '@/utils/storage/sites';
import { refreshBadge } from './badge';
import { tellPage } from './page-commands';
import { allFeeds } from './panel-feed';
import { isQuiet, pausedUntil, pauseOf, writePause } from './what-is-paused';

export const pauseAlarm = 'pause-ends';

/** Shows on the button, and tells every open page, what is quiet now. */
const showPauses = async (): Promise<void> => {
  await refreshBadge();
  const now = Date.now();
  for (const { tabId, origin, conversation } of await allFeeds()) {
    await tellPage(tabId, { command: 'paused', paused: isQuiet(await pauseOf(origin, conversation?.key ?? null, now)) });
  }
};

export const pauseConversation = async (key: string, on: boolean): Promise<void> => {
  await changeCase(key, { paused: on });
  await showPauses();
};

export const pauseOrigin = async (origin: string, on: boolean): Promise<void> => {
  await pauseSite(origin, on);
  await showPauses();
};

/** Quiet everywhere for one hour, or until an earlier instant; ends by itself. */
export const pauseHour = async (on: boolean, until?: number): Promise<void> => {
  await writePause(on, Date.now(), until);
  await watchPause();
};

/** One key: quiet everywhere for an hour, or no longer. */
export const togglePause = async (): Promise<void> => pauseHour((await pausedUntil(Date.now())) === null);

/** Sets the alarm of a running pause, ends one that is over, and tells the pages. For start, alarm and change alike. */
export const watchPause = async (): Promise<void> => {
  const until = await pausedUntil(Date.now());
  await setAlarm(pauseAlarm, until);
  if (until === null && (await readSetting('paused-until')) !== null) await writePause(false, Date.now());
  await showPauses();
};
