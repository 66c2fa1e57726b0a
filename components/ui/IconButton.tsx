import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './Icon';
import './button.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  icon: IconName;
  /** What it does, in words: the accessible name. */
  label: string;
}

/** A button that shows only a drawing. */
export const IconButton = ({ icon, label, ...rest }: IconButtonProps) => (
  <AriaButton {...rest} aria-label={label} className="ui-button" data-look="icon">
    <Icon name={icon} />
  </AriaButton>
);
