import { useCallback, useState } from 'react';

/** Something that was just done and can be taken back. */
export interface Undoable {
  /** Grows, so that the same words twice are two toasts. */
  id: number;
  /** What was done: "Not asked here again." */
  words: string;
  undo: () => void;
  /** The agent was on the keyboard: the focus goes to Undo, since the button that was pressed is gone. */
  takeFocus: boolean;
}

/** Remembers the last thing done, for `UndoToast`. A newer one takes its place. */
export const useUndo = () => {
  const [done, setDone] = useState<Undoable | null>(null);
  const offerUndo = useCallback((words: string, undo: () => void) => {
    const takeFocus = document.activeElement?.matches(':focus-visible') ?? false;
    setDone((last) => ({ id: (last?.id ?? 0) + 1, words, undo, takeFocus }));
  }, []);
  const forget = useCallback(() => setDone(null), []);
  return { done, offerUndo, forget };
};
