import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { Icon } from './Icon';
import './checkbox.css';

export interface CheckboxProps {
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  isDisabled?: boolean;
  /** Id of an element that says more about it. */
  describedBy?: string | undefined;
  /** The label. */
  children: ReactNode;
}

/** A box to tick, with its label. */
export const Checkbox = ({ isSelected, onChange, isDisabled, describedBy, children }: CheckboxProps) => (
  <AriaCheckbox
    className="ui-checkbox"
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled ?? false}
    {...(describedBy ? { 'aria-describedby': describedBy } : {})}
  >
    <span className="ui-checkbox-box">{isSelected ? <Icon name="check" /> : null}</span>
    <span className="ui-checkbox-label">{children}</span>
  </AriaCheckbox>
);
