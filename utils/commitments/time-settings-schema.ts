import { z } from 'zod';
import { businessHoursSchema } from './business-hours';
import { mostPresets, noticeShows } from './time-settings';

/** Every one of them as it is kept and travels. */
export const timeSettingSchemas = {
  hours: businessHoursSchema,
  presets: z.array(z.string().trim().min(1).max(60)).max(mostPresets),
  nudgeShare: z.number().min(0.3).max(0.95).nullable(),
  noticeShows: z.enum(noticeShows),
} as const;
