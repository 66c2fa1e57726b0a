import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { BusinessHours } from '@/utils/commitments/working-time';
import { Button } from '../ui/Button';
import { Held } from '../packs/Held';
import { Section } from '../ui/Section';
import { HoursFields } from './HoursFields';
import { type HoursProblems, readHours, typedHoursOf } from './typed-hours';

export interface HoursSectionProps {
  /** Where they come from. */
  from?: ReactNode;
  isLocked?: boolean;
  hours: BusinessHours;
  onSave: (hours: BusinessHours) => void;
}

/** When the agent works: days with their shifts, holidays, and where that clock is. Give it a key that changes with `hours`. */
export const HoursSection = ({ hours, from, isLocked = false, onSave }: HoursSectionProps) => {
  const [typed, setTyped] = useState(() => typedHoursOf(hours));
  const [problems, setProblems] = useState<HoursProblems>({ week: {} });
  const save = () => {
    const answer = readHours(typed);
    setProblems('problems' in answer ? answer.problems : { week: {} });
    if ('hours' in answer) onSave(answer.hours);
  };
  return (
    <Section name={i18n.t('hours.title')}>
      <p className="soft">{i18n.t('hours.lead')}</p>
      {from}
      <form
        className="hours"
        aria-label={i18n.t('hours.title')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Held isLocked={isLocked}>
          <HoursFields typed={typed} problems={problems} onChange={(part) => setTyped((last) => ({ ...last, ...part }))} />
          <div className="ui-actions">
            <Button type="submit">{i18n.t('hours.save')}</Button>
          </div>
        </Held>
      </form>
    </Section>
  );
};
