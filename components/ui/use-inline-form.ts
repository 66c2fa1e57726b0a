import { useState } from 'react';
import { onEscape } from './on-escape';

/** A form that opens in place of its button. `wasOpen` says that the button is back, so that it takes the focus again. */
export const useInlineForm = (startsOpen = false) => {
  const [phase, setPhase] = useState<'untouched' | 'open' | 'closed'>(startsOpen ? 'open' : 'untouched');
  const close = () => setPhase('closed');
  return {
    isOpen: phase === 'open',
    wasOpen: phase === 'closed',
    open: () => setPhase('open'),
    close,
    /** Escape closes the form and nothing around it. */
    closeOnEscape: onEscape(close),
  };
};
