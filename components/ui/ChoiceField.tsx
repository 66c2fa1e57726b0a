import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import './choice.css';

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  choices: { value: Value; label: string }[];
  /** Null: not answered. Choosing the chosen one again takes the answer back. */
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** One of a few short answers, none required. */
export const ChoiceField = <Value extends string>({ label, choices, value, onChange }: ChoiceFieldProps<Value>) => {
  const labelled = useId();
  return (
    <div className="ui-choice">
      <span id={labelled}>{label}</span>
      <ToggleButtonGroup
        className="ui-choice-answers"
        aria-labelledby={labelled}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(([...keys][0] as Value | undefined) ?? null)}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} id={choice.value} className="ui-button" data-look="plain">
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
};
