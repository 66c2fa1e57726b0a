import { DraftField, type DraftFieldProps } from './DraftField';

export interface NumberFieldProps extends Omit<DraftFieldProps, 'value' | 'onChange'> {
  value: number;
  onChange: (value: number) => void;
}

/** A whole number; an empty field is 0, which the reader of packs refuses where it means nothing. */
export const NumberField = ({ value, onChange, ...field }: NumberFieldProps) => (
  <DraftField {...field} value={value === 0 ? '' : String(value)} onChange={(words) => onChange(Number(words.replace(/\D/g, '')))} maxLength={4} />
);
