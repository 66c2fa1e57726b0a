import { i18n } from '#i18n';
import { weekdays } from '@/utils/commitments/working-time';
import { TextField } from '../ui/TextField';
import type { HoursProblems, TypedHours } from './typed-hours';
import './times.css';

export interface HoursFieldsProps {
  typed: TypedHours;
  problems: HoursProblems;
  onChange: (part: Partial<TypedHours>) => void;
}

const monday = Date.UTC(2024, 0, 1);
const dayName = (index: number): string => new Intl.DateTimeFormat(navigator.language, { weekday: 'long', timeZone: 'UTC' }).format(monday + index * 86_400_000);

/** Days with their shifts, holidays, and where that clock is. */
export const HoursFields = ({ typed, problems, onChange }: HoursFieldsProps) => (
  <>
    <div className="hours-week">
      {weekdays.map((day, index) => (
        <TextField
          key={day}
          label={dayName(index)}
          value={typed.week[day]}
          onChange={(words) => onChange({ week: { ...typed.week, [day]: words } })}
          placeholder={i18n.t('hours.dayOff')}
          error={problems.week[day]}
        />
      ))}
    </div>
    <TextField
      label={i18n.t('hours.holidays')}
      value={typed.holidays}
      onChange={(holidays) => onChange({ holidays })}
      placeholder={i18n.t('hours.holidaysPlaceholder')}
      hint={i18n.t('hours.holidaysHint')}
      error={problems.holidays}
      maxLength={20_000}
      multiline
    />
    <TextField
      label={i18n.t('hours.zone')}
      value={typed.zone}
      onChange={(zone) => onChange({ zone })}
      placeholder={i18n.t('hours.zoneHere', [Temporal.Now.timeZoneId()])}
      hint={i18n.t('hours.zoneHint')}
      error={problems.zone}
    />
  </>
);
