import { useMemo, useState } from 'react';

/** Something that was just done, or could not be. */
export interface Notice {
  /** Grows, so that the same words twice are two toasts. */
  id: number;
  /** What was done: "Not asked here again." */
  words: string;
  /** Null: there is nothing to take back. */
  undo: (() => void) | null;
  /** The agent was on the keyboard: the focus goes to Undo, since the button that was pressed is gone. */
  takeFocus: boolean;
}

/** Whether the agent moves by the keyboard now. */
export const isOnKeyboard = (): boolean => document.activeElement?.matches(':focus-visible') ?? false;

/** Remembers the last thing said about an action, for `UndoToast`. A newer one takes its place. */
export const useUndo = () => {
  const [done, setDone] = useState<Notice | null>(null);
  const acts = useMemo(() => {
    const show = (words: string, undo: Notice['undo'], takeFocus: boolean) => setDone((last) => ({ id: (last?.id ?? 0) + 1, words, undo, takeFocus }));
    return {
      /** @param takeFocus where the control that was used may be gone by now: what `isOnKeyboard` said before */
      offerUndo: (words: string, undo: () => void, takeFocus = isOnKeyboard()) => show(words, undo, takeFocus),
      /** For a change whose own control stays where it is, and with it the focus. */
      offerUndoInPlace: (words: string, undo: () => void) => show(words, undo, false),
      say: (words: string) => show(words, null, false),
      forget: () => setDone(null),
    };
  }, []);
  return { done, ...acts };
};
