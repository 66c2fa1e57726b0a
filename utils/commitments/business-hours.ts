import { z } from 'zod';
import type { BusinessHours } from './working-time';

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const shift = z.strictObject({ from: clockTime, to: clockTime }).refine(({ from, to }) => from < to, 'a shift ends after it begins');
const shifts = z
  .array(shift)
  .max(6)
  .refine((all) => all.every((one, index) => index === 0 || all[index - 1]!.to <= one.from), 'shifts follow one another');

const zoneExists = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
};
const dateExists = (date: string): boolean => {
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
};

/** Business hours as they are kept and travel. */
export const businessHoursSchema: z.ZodType<BusinessHours> = z.strictObject({
  zone: z.string().max(60).refine(zoneExists, 'no such time zone').nullable(),
  week: z
    .strictObject({ mon: shifts, tue: shifts, wed: shifts, thu: shifts, fri: shifts, sat: shifts, sun: shifts })
    .refine((week) => Object.values(week).some((day) => day.length > 0), 'one day at least is worked'),
  holidays: z.array(z.strictObject({ date: z.string().refine(dateExists, 'no such date'), name: z.string().max(80) })).max(400),
});
