import { i18n } from '#i18n';
import { TextField } from '../ui/TextField';
import { useNow } from '../use-now';
import { sayWhen } from './say-when';
import { type Resolve, useResolved } from './use-resolved';

/** Why a time was not taken, or that it could not be kept. */
export type TimeProblem = 'missing' | 'not-understood' | 'past' | 'not-saved';

export interface WhenFieldProps {
  label: string;
  value: string;
  onChange: (words: string) => void;
  resolve: Resolve;
  /** Set after an attempt to save. */
  problem: TimeProblem | null;
  autoFocus?: boolean;
}

/** A time in plain language, with the exact instant and zone shown before anything is saved. */
export const WhenField = ({ label, value, onChange, resolve, problem, autoFocus }: WhenFieldProps) => {
  const now = useNow();
  const resolved = useResolved(value, resolve);
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      placeholder={i18n.t('promises.whenPlaceholder')}
      error={problem ? sayProblem(problem) : undefined}
      autoFocus={autoFocus ?? false}
      hint={
        <span aria-live="polite" className="when-preview" data-understood={resolved?.ok ? '' : undefined}>
          {resolved?.ok ? sayWhen(resolved.time.dueAt, resolved.time.zone, now).exact : resolved ? sayProblem(resolved.reason) : i18n.t('promises.whenHint')}
        </span>
      }
    />
  );
};

const sayProblem = (problem: TimeProblem): string => {
  if (problem === 'missing') return i18n.t('promises.whenMissing');
  if (problem === 'not-saved') return i18n.t('promises.notSaved');
  return problem === 'past' ? i18n.t('promises.whenPast') : i18n.t('promises.whenNotUnderstood');
};
