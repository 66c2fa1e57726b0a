import { i18n } from '#i18n';
import { ChoiceField } from './ChoiceField';

export interface YesNoFieldProps {
  label: string;
  /** Words of the second answer, where "No" would say too much. */
  no?: string;
  /** Null: not answered. */
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** A question of two answers, none required. */
export const YesNoField = ({ label, no = i18n.t('transfer.no'), value, onChange }: YesNoFieldProps) => (
  <ChoiceField
    label={label}
    choices={[
      { value: 'yes', label: i18n.t('transfer.yes') },
      { value: 'no', label: no },
    ]}
    value={value === null ? null : value ? 'yes' : 'no'}
    onChange={(answer) => onChange(answer && answer === 'yes')}
  />
);
