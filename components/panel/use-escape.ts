import { useEffect } from 'react';

/** Calls back on an Escape that no dialog, menu or form took for itself. */
export const useEscape = (onEscape: () => void): void => {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onEscape();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [onEscape]);
};
