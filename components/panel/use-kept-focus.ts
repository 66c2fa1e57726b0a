import { type RefObject, useEffect, useRef } from 'react';

/** When what had the focus is gone (a question answered, an offer kept), the focus goes to the heading of its region instead of nowhere. */
export const useKeptFocus = (within: RefObject<HTMLElement | null>): void => {
  const region = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      region.current = event.target instanceof Element ? event.target.closest('section') : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const lost = document.activeElement === document.body && document.hasFocus();
    if (!lost || !region.current || !within.current?.contains(region.current)) return;
    const heading = region.current.querySelector<HTMLElement>('h1, h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  });
};
