import { useState } from 'react';

export interface Chosen {
  /** Ids that are chosen and still there, in the order in which they are shown. */
  ids: string[];
  has: (id: string) => boolean;
  choose: (id: string, on: boolean) => void;
  all: () => void;
  clear: () => void;
}

/** Remembers which of the rows are chosen. @param shown ids in the order in which they are shown; what leaves them is no longer chosen */
export const useChosen = (shown: readonly string[]): Chosen => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = shown.filter((id) => chosen.has(id));
  return {
    ids,
    has: (id) => chosen.has(id),
    choose: (id, on) =>
      setChosen((last) => {
        const next = new Set(last);
        if (on) next.add(id);
        else next.delete(id);
        return next;
      }),
    all: () => setChosen(new Set(shown)),
    clear: () => setChosen(new Set()),
  };
};
