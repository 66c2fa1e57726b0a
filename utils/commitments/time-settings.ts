import presets from './built-in-presets.json';
import { defaultNudgeShare } from './reset-expectation';
import { type BusinessHours, defaultHours } from './working-time';

/** What a notification says where others may read it: that something is due; what, without the customer's name; or all of it. */
export const noticeShows = ['nothing', 'what', 'everything'] as const;
export type NoticeShows = (typeof noticeShows)[number];

/** How this agent's times are read and told. */
export interface TimeSettings {
  hours: BusinessHours;
  /** Times in plain language, in the order in which they are offered. */
  presets: string[];
  /** At this share of its time a promise asks whether the customer has to be told; null: never. */
  nudgeShare: number | null;
  noticeShows: NoticeShows;
}

export const mostPresets = 12;

/** What Snooze means without a choice where no usual time fits now. */
export const snoozeAnyway = 'in 1 hour';

export const builtInTimeSettings: TimeSettings = { hours: defaultHours, presets, nudgeShare: defaultNudgeShare, noticeShows: 'what' };
