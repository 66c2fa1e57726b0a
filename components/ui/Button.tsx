import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import './button.css';

/** `primary`: the one thing most people want here. `plain`: an ordinary button. `quiet`: words that act, for what is offered but not urged. */
export type ButtonLook = 'primary' | 'plain' | 'quiet';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: ButtonLook;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export const Button = ({ look = 'plain', ...rest }: ButtonProps) => <AriaButton {...rest} className="ui-button" data-look={look} />;
