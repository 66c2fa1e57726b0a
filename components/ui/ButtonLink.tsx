import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import type { ButtonLook } from './Button';
import './button.css';

/** A link that looks like a button, for the one place that most people want to go from here. */
export const ButtonLink = ({ look = 'plain', href, children }: { look?: ButtonLook; href: string; children: ReactNode }) => (
  <Link href={href} className="ui-button" data-look={look}>
    {children}
  </Link>
);
