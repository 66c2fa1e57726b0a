import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Button } from './Button';
import { Icon } from './Icon';
import './disclosure.css';

export interface FoldedPartProps {
  /** Words of the button that opens it. */
  label: string;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
}

/** As `Disclosure`, for a part whose being open matters to what stands around it. */
export const FoldedPart = ({ label, isOpen, onOpen, children }: FoldedPartProps) => (
  <AriaDisclosure className="ui-disclosure" isExpanded={isOpen} onExpandedChange={onOpen}>
    <Button slot="trigger" look="quiet">
      <Icon name="chevron" />
      {label}
    </Button>
    <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
);
