/** What failed, in our own words: a place and the kind of error. Never a word of a customer or an agent. */
export interface Trouble {
  at: number;
  where: string;
  kind: string;
}

const mostKept = 50;
const kept: Trouble[] = [];

/** Remembers a failure while the worker runs. Of the error only its kind is taken, since its message may quote what was being handled. */
export const noteTrouble = (where: string, error: unknown, at: number = Date.now()): void => {
  kept.push({ at, where, kind: error instanceof Error ? error.name : typeof error });
  if (kept.length > mostKept) kept.shift();
};

export const recentTroubles = (): readonly Trouble[] => kept;
