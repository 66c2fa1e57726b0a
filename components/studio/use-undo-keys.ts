import type { KeyboardEvent } from 'react';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go through the steps of the draft, also from within a field: its own undo would know its own letters only. */
export const useUndoKeys =
  (undo: () => void, redo: () => void) =>
  (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' && !event.shiftKey;
    const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
    // A field that is no part of the draft undoes for itself.
    if ((!isUndo && !isRedo) || (event.target as Element).closest('[data-own-undo]')) return;
    event.preventDefault();
    (isUndo ? undo : redo)();
  };
