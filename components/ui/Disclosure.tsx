import { type ReactNode, useState } from 'react';
import { FoldedPart } from './FoldedPart';

export interface DisclosureProps {
  /** Words of the button that opens it. */
  label: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** Words that open more words under them. */
export const Disclosure = ({ startsOpen = false, ...part }: DisclosureProps) => {
  const [isOpen, setOpen] = useState(startsOpen);
  return <FoldedPart {...part} isOpen={isOpen} onOpen={setOpen} />;
};
