import type { KeyboardEvent } from 'react';

/** Handles Escape here and lets nothing around hear of it. */
export const onEscape =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
