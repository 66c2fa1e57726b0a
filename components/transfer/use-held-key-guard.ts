import { type KeyboardEvent, useEffect, useState } from 'react';

/** The key that submitted the form may still be down when the review appears; for this long it does not count as an answer. */
const guardTime = 250;

const answering = new Set(['Enter', ' ']);

/**
 * Keeps a key that was pressed before the review was there from answering it.
 * @returns for the element around the review; `data-guarded` as long as no key answers
 */
export const useHeldKeyGuard = () => {
  const [guarded, setGuarded] = useState(true);
  useEffect(() => {
    const end = setTimeout(() => setGuarded(false), guardTime);
    return () => clearTimeout(end);
  }, []);
  return {
    'data-guarded': guarded || undefined,
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (!answering.has(event.key) || !(guarded || event.repeat)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
};
