import { useState } from 'react';
import { i18n } from '#i18n';
import { readHolidays, writeHolidays } from '@/utils/commitments/read-holidays';
import { readShifts, writeShifts } from '@/utils/commitments/read-shifts';
import { type BusinessHours, type Weekday, weekdays } from '@/utils/commitments/working-time';
import { zoneNamed } from '@/utils/commitments/zone-words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import './times.css';

export interface HoursSectionProps {
  hours: BusinessHours;
  onSave: (hours: BusinessHours) => void;
}

/** Everything as it is typed. */
interface Typed {
  week: Record<Weekday, string>;
  holidays: string;
  zone: string;
}

/** Words for every field that was not read. */
interface Problems {
  week: Partial<Record<Weekday, string>>;
  holidays?: string;
  zone?: string;
}

const typedOf = ({ week, holidays, zone }: BusinessHours): Typed => ({
  week: Object.fromEntries(weekdays.map((day) => [day, writeShifts(week[day])])) as Typed['week'],
  holidays: writeHolidays(holidays),
  zone: zone ?? '',
});

const monday = Date.UTC(2024, 0, 1);
const dayName = (index: number): string => new Intl.DateTimeFormat(navigator.language, { weekday: 'long', timeZone: 'UTC' }).format(monday + index * 86_400_000);

/** @returns the hours, or what is wrong with them */
const read = (typed: Typed): { hours: BusinessHours } | { problems: Problems } => {
  const problems: Problems = { week: {} };
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

/** When the agent works: days with their shifts, holidays, and where that clock is. Give it a key that changes with `hours`. */
export const HoursSection = ({ hours, onSave }: HoursSectionProps) => {
  const [typed, setTyped] = useState(() => typedOf(hours));
  const [problems, setProblems] = useState<Problems>({ week: {} });
  const change = (part: Partial<Typed>) => setTyped((last) => ({ ...last, ...part }));
  const save = () => {
    const answer = read(typed);
    setProblems('problems' in answer ? answer.problems : { week: {} });
    if ('hours' in answer) onSave(answer.hours);
  };
  return (
    <Section name={i18n.t('hours.title')}>
      <p className="soft">{i18n.t('hours.lead')}</p>
      <form
        className="hours"
        aria-label={i18n.t('hours.title')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="hours-week">
          {weekdays.map((day, index) => (
            <TextField
              key={day}
              label={dayName(index)}
              value={typed.week[day]}
              onChange={(words) => change({ week: { ...typed.week, [day]: words } })}
              placeholder={i18n.t('hours.dayOff')}
              error={problems.week[day]}
            />
          ))}
        </div>
        <TextField
          label={i18n.t('hours.holidays')}
          value={typed.holidays}
          onChange={(holidays) => change({ holidays })}
          placeholder={i18n.t('hours.holidaysPlaceholder')}
          hint={i18n.t('hours.holidaysHint')}
          error={problems.holidays}
          maxLength={20_000}
          multiline
        />
        <TextField
          label={i18n.t('hours.zone')}
          value={typed.zone}
          onChange={(zone) => change({ zone })}
          placeholder={i18n.t('hours.zoneHere', [Temporal.Now.timeZoneId()])}
          hint={i18n.t('hours.zoneHint')}
          error={problems.zone}
        />
        <div className="ui-actions">
          <Button type="submit">{i18n.t('hours.save')}</Button>
        </div>
      </form>
    </Section>
  );
};
