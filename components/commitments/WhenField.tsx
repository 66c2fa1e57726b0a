import { i18n } from '#i18n';
import { type DayOffRule, dayOffRules } from '@/utils/commitments/repeat';
import type { Meaning } from '@/utils/commitments/time-of-day';
import { ChoiceField } from '../ui/ChoiceField';
import { TextField } from '../ui/TextField';
import { useNow } from '../use-now';
import { DayOffNote, TimePreview } from './TimePreview';
import { TimesMenu } from './TimesMenu';
import { sayProblem, type TimeProblem } from './time-problem';
import { type Times, useResolved } from './use-resolved';
import './when-field.css';

export interface WhenFieldProps {
  label: string;
  value: string;
  onChange: (words: string) => void;
  /** A promise is taken as it was said, a reminder on a working day. */
  meaning: Meaning;
  times: Times;
  /** Set after an attempt to save. */
  problem: TimeProblem | null;
  onDayOff: DayOffRule;
  onDayOffChange: (rule: DayOffRule) => void;
  autoFocus?: boolean;
}

/** A time in plain language, with the exact instant and zone shown before anything is saved. */
export const WhenField = ({ label, value, onChange, meaning, times, problem, onDayOff, onDayOffChange, autoFocus }: WhenFieldProps) => {
  const now = useNow();
  const resolved = useResolved(value, meaning, onDayOff, times);
  return (
    <div className="when-field">
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        placeholder={i18n.t('promises.whenPlaceholder')}
        error={problem ? sayProblem(problem) : undefined}
        autoFocus={autoFocus ?? false}
        hint={<TimePreview resolved={resolved} now={now} />}
      />
      {resolved?.ok && resolved.note ? <DayOffNote note={resolved.note} onInstead={onChange} /> : null}
      {resolved?.ok && resolved.repeat ? (
        <ChoiceField
          label={i18n.t('repeat.onDayOff')}
          choices={dayOffRules.map((rule) => ({ value: rule, label: i18n.t(`repeat.${rule}`) }))}
          value={onDayOff}
          onChange={(rule) => rule && onDayOffChange(rule)}
        />
      ) : null}
      <div className="when-usual">
        <TimesMenu label={i18n.t('promises.usualTimes')} {...{ meaning, times }} onChoose={onChange} />
      </div>
    </div>
  );
};
