import type { ReactNode, Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components/TextField';
import './field.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Said under the field; room for one line is kept, so that a changing hint moves nothing. */
  hint?: ReactNode;
  /** What is wrong, in words; its presence marks the field as invalid. */
  error?: string | undefined;
  placeholder?: string;
  /** Several lines. */
  multiline?: boolean;
  /** Not readable over a shoulder. */
  secret?: boolean;
  /** How many of them are seen at once. */
  rows?: number;
  /** For what is done with the field itself, such as selecting its words. */
  area?: Ref<HTMLTextAreaElement>;
  autoFocus?: boolean;
  maxLength?: number;
  required?: boolean;
}

/** A labelled text field with a hint and an error in words. */
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, hint, error, placeholder, multiline, rows = 2, area, secret, autoFocus, maxLength = 300, required } = props;
  const shared = { className: 'ui-input', ...(placeholder ? { placeholder } : {}) };
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={required ?? false}
      validationBehavior="aria"
      maxLength={maxLength}
      autoFocus={autoFocus ?? false}
      autoComplete="off"
    >
      <Label className="ui-label">{label}</Label>
      {multiline ? <TextArea {...shared} dir="auto" rows={rows} {...(area ? { ref: area } : {})} /> : <Input {...shared} type={secret ? 'password' : 'text'} />}
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className="ui-hint" elementType="div">
          {hint}
        </Text>
      )}
      <FieldError className="ui-error" elementType="div">
        {error}
      </FieldError>
    </AriaTextField>
  );
};
