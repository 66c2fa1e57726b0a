import { type KeyboardEvent, useEffect, useRef } from 'react';

/** The key that submitted the form may still be down when the review appears; for this long it does not count as an answer. */
export const guardTime = 250;

const answering = new Set(['Enter', ' ']);

/**
 * Keeps a key that was pressed before the review was there from answering it.
 * @returns a handler for `onKeyDownCapture`
 */
export const useHeldKeyGuard = () => {
  const shownAt = useRef(Infinity);
  useEffect(() => {
    shownAt.current = performance.now();
  }, []);
  return (event: KeyboardEvent) => {
    if (!answering.has(event.key)) return;
    if (!event.repeat && performance.now() - shownAt.current >= guardTime) return;
    event.preventDefault();
    event.stopPropagation();
  };
};
