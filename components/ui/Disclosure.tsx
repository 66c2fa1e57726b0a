import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import { Button } from './Button';
import { Icon } from './Icon';
import './disclosure.css';

export interface DisclosureProps {
  /** Words of the button that opens it. */
  label: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** Words that open more words under them. */
export const Disclosure = ({ label, startsOpen = false, children }: DisclosureProps) => (
  <AriaDisclosure className="ui-disclosure" defaultExpanded={startsOpen}>
    <Button slot="trigger" look="quiet">
      <Icon name="chevron" />
      {label}
    </Button>
    <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
);
