import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './Icon';
import './checkbox.css';

export interface CheckboxProps {
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  /** Neither done nor open: drawn with a dash; `describedBy` says why. */
  isSetAside?: boolean;
  isDisabled?: boolean;
  /** Id of an element that says more about it. */
  describedBy?: string | undefined;
  /** Its name, where no label stands beside it. */
  name?: string;
  /** The label. */
  children?: ReactNode;
}

/** A box to tick, with its label. */
export const Checkbox = ({ isSelected, onChange, isSetAside = false, isDisabled = false, describedBy, name, children }: CheckboxProps) => (
  <AriaCheckbox
    className="ui-checkbox"
    isSelected={isSelected}
    onChange={onChange}
    isDisabled={isDisabled}
    {...(name ? { 'aria-label': name } : {})}
    {...(describedBy ? { 'aria-describedby': describedBy } : {})}
  >
    <span className="ui-checkbox-box" data-set-aside={isSetAside ? '' : undefined}>
      {isSelected ? <Icon name="check" /> : null}
      {isSetAside ? <Icon name="dash" /> : null}
    </span>
    {children === undefined ? null : <span className="ui-checkbox-label">{children}</span>}
  </AriaCheckbox>
);
