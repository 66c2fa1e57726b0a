import type { Habits } from '@/utils/commitments/commitment-life';
import { type Repeated, resolveRepeated } from '@/utils/commitments/resolve-repeated';
import type { Understanding } from '@/utils/commitments/resolve-time';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { firstSnooze } from '@/utils/commitments/first-snooze';
import type { Meaning } from '@/utils/commitments/time-of-day';
import { builtInTimeSettings, type TimeSettings } from '@/utils/commitments/time-settings';
import { hoursHere, isWorking } from '@/utils/commitments/working-time';
import { noteTrouble } from '@/utils/platform/log';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import { mustBeFree } from './own-settings';
import { settledSettings } from './settled';

/** IANA zone of this computer. */
export const hereZone = () => Temporal.Now.timeZoneId();

/** As the agent set it, or their team; what nobody set is built in. */
export const readTimes = async (): Promise<TimeSettings> => {
  const share = await readSetting('nudge-share');
  const { hours, presets } = await settledSettings();
  return {
    hours: hours.value,
    presets: presets.value,
    nudgeShare: share === 'never' ? null : (share ?? builtInTimeSettings.nudgeShare),
    noticeShows: (await readSetting('notice-shows')) ?? builtInTimeSettings.noticeShows,
  };
};

/** As {@link readTimes}, for what must go on though the database fails. */
export const readTimesOrBuiltIn = (): Promise<TimeSettings> =>
  readTimes().catch((error: unknown) => {
    noteTrouble('times', error);
    return builtInTimeSettings;
  });

/** @throws Refusal where a pack holds one of them fast; then nothing is written */
export const writeTimes = async ({ hours, presets, nudgeShare, noticeShows }: Partial<TimeSettings>): Promise<void> => {
  await mustBeFree(...(hours === undefined ? [] : (['hours'] as const)), ...(presets === undefined ? [] : (['presets'] as const)));
  if (hours !== undefined) await writeSetting('business-hours', hours);
  if (presets !== undefined) await writeSetting('presets', presets);
  if (nudgeShare !== undefined) await writeSetting('nudge-share', nudgeShare ?? 'never');
  if (noticeShows !== undefined) await writeSetting('notice-shows', noticeShows);
};

export const habitsHere = async (): Promise<Habits> => {
  const { hours, nudgeShare } = await readTimes();
  return { hours: hoursHere(hours, hereZone()), nudgeShare };
};

/** Usual times as they would be taken now. */
export const usualTimes = async (presets: readonly string[], meaning: Meaning): Promise<{ words: string; resolved: Repeated; worked: boolean }[]> => {
  const hours = hoursHere((await readTimesOrBuiltIn()).hours, hereZone());
  const taken = presets.map(async (words) => {
    const resolved = await resolveHere(words, { meaning });
    return { words, resolved, worked: resolved.ok && isWorking(hours, resolved.time.dueAt) };
  });
  return Promise.all(taken);
};

/** What Snooze means without a choice. */
export const snoozeHere = async (): Promise<{ words: string; resolved: Repeated & { ok: true } }> => {
  const words = firstSnooze(await usualTimes((await readTimesOrBuiltIn()).presets, 'reminder'));
  const resolved = await resolveHere(words, { meaning: 'reminder' });
  if (!resolved.ok) throw new Error('what was ahead a moment ago is over');
  return { words, resolved };
};

/** Resolves time words now and here, by the agent's hours. */
export const resolveHere = async (words: string, understanding: Omit<Understanding, 'hours'> & { onDayOff?: DayOffRule } = {}): Promise<Repeated> =>
  resolveRepeated(words, Date.now(), hereZone(), { hours: (await readTimesOrBuiltIn()).hours, ...understanding });
