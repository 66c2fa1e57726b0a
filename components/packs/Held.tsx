import type { ReactNode } from 'react';
import './packs.css';

/** Controls of a setting; where a pack holds it fast they are shown and cannot be used. Why stands above them. */
export const Held = ({ isLocked, children }: { isLocked: boolean; children: ReactNode }) => (
  <fieldset className="held" disabled={isLocked}>
    {children}
  </fieldset>
);
