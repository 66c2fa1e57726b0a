import { i18n } from '#i18n';
import { readHolidays, writeHolidays } from '@/utils/commitments/read-holidays';
import { readShifts, writeShifts } from '@/utils/commitments/read-shifts';
import { type BusinessHours, type Weekday, weekdays } from '@/utils/commitments/working-time';
import { zoneNamed } from '@/utils/commitments/zone-words';

/** Hours as they are typed. */
export interface TypedHours {
  week: Record<Weekday, string>;
  holidays: string;
  zone: string;
}

/** Words for every field that was not read. */
export interface HoursProblems {
  week: Partial<Record<Weekday, string>>;
  holidays?: string;
  zone?: string;
}

export const typedHoursOf = ({ week, holidays, zone }: BusinessHours): TypedHours => ({
  week: Object.fromEntries(weekdays.map((day) => [day, writeShifts(week[day])])) as TypedHours['week'],
  holidays: writeHolidays(holidays),
  zone: zone ?? '',
});

/** @returns the hours, or what is wrong with them */
export const readHours = (typed: TypedHours): { hours: BusinessHours } | { problems: HoursProblems } => {
  const problems: HoursProblems = { week: {} };
  const week = {} as BusinessHours['week'];
  for (const day of weekdays) {
    const shifts = readShifts(typed.week[day]);
    if (shifts.ok) week[day] = shifts.shifts;
    else problems.week[day] = i18n.t(`hours.${shifts.problem}`);
  }
  if (weekdays.every((day) => week[day]?.length === 0)) problems.week.mon = i18n.t('hours.noneWorked');
  const { holidays, problems: unread } = readHolidays(typed.holidays);
  if (unread.length) problems.holidays = unread.slice(0, 3).map(({ line, words }) => i18n.t('hours.lineUnread', [String(line), words])).join(' ');
  const zone = typed.zone.trim() === '' ? null : zoneNamed(typed.zone);
  if (typed.zone.trim() !== '' && zone === null) problems.zone = i18n.t('promises.zoneUnknown');
  const isGood = Object.keys(problems.week).length === 0 && problems.holidays === undefined && problems.zone === undefined;
  return isGood ? { hours: { zone, week, holidays } } : { problems };
};
