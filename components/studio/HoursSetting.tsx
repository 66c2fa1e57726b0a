import { useState } from 'react';
import { i18n } from '#i18n';
import { defaultHours } from '@/utils/commitments/working-time';
import type { BusinessHours } from '@/utils/commitments/working-time';
import { HoursFields } from '../times/HoursFields';
import { readHours, typedHoursOf } from '../times/typed-hours';
import { Setting } from './Setting';

/** When the team works. What is read is kept while it is typed. */
export const HoursSetting = () => (
  <Setting of="hours" name={i18n.t('hours.title')} lead={i18n.t('studio.times.hoursLead')} start={defaultHours}>
    {(hours, change) => <Hours hours={hours} onChange={(next) => change(next, 'typed')} />}
  </Setting>
);

const same = (one: BusinessHours, other: BusinessHours): boolean => JSON.stringify(one) === JSON.stringify(other);

const Hours = ({ hours, onChange }: { hours: BusinessHours; onChange: (hours: BusinessHours) => void }) => {
  const [typed, setTyped] = useState(() => typedHoursOf(hours));
  const read = readHours(typed);
  // Undo, or another page, put other hours there than the ones that stand typed here.
  const shown = 'hours' in read && !same(read.hours, hours) ? typedHoursOf(hours) : typed;
  return (
    <div className="hours">
      <HoursFields
        typed={shown}
        problems={'problems' in read ? read.problems : { week: {} }}
        onChange={(part) => {
          const next = { ...shown, ...part };
          setTyped(next);
          const answer = readHours(next);
          if ('hours' in answer) onChange(answer.hours);
        }}
      />
    </div>
  );
};
