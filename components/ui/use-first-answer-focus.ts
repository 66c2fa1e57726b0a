import { type RefObject, useEffect } from 'react';

/**
 * Gives the focus to the first of a dialog's answers as soon as nothing else has it. A panel in a page gets the keys from outside,
 * sometimes only after the dialog has asked for the focus; then Escape and Enter would go nowhere.
 * @param answers holds the buttons
 */
export const useFirstAnswerFocus = (answers: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const take = () => {
      if (document.activeElement === document.body) answers.current?.querySelector('button')?.focus();
    };
    const frame = requestAnimationFrame(take);
    window.addEventListener('focus', take);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('focus', take);
    };
  }, [answers]);
};
