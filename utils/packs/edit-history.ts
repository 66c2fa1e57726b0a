/** A value that is edited, with what it was before and what was taken back. */
export interface History<Value> {
  past: readonly Value[];
  present: Value;
  future: readonly Value[];
  /** What was changed last, and when in epoch milliseconds: typing in one field is one step, not one a letter. */
  last: { of: string; at: number } | null;
}

/** More steps are not kept. */
const mostSteps = 300;
/** A longer rest in the same field begins a new step, in milliseconds. */
const rest = 1_500;

export const historyOf = <Value>(present: Value): History<Value> => ({ past: [], present, future: [], last: null });

/**
 * The history after a change. A change that changes nothing is none.
 * @param of what was changed; the same again within a moment belongs to the same step. Empty: a step of its own
 * @param at epoch milliseconds
 */
export const withStep = <Value>(history: History<Value>, value: Value, of: string, at: number): History<Value> => {
  if (value === history.present) return history;
  const goesOn = of !== '' && history.last?.of === of && at - history.last.at < rest;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: value, future: [], last: { of, at } };
};

/** Every step with the same change, for what no undo may take back. */
export const everywhere = <Value>({ past, present, future }: History<Value>, change: (value: Value) => Value): History<Value> => ({ past: past.map(change), present: change(present), future: future.map(change), last: null });

export const undone = <Value>(history: History<Value>): History<Value> => {
  const before = history.past.at(-1);
  if (history.past.length === 0) return history;
  return { past: history.past.slice(0, -1), present: before as Value, future: [history.present, ...history.future], last: null };
};

export const redone = <Value>(history: History<Value>): History<Value> => {
  const [next, ...future] = history.future;
  if (history.future.length === 0) return history;
  return { past: [...history.past, history.present], present: next as Value, future, last: null };
};
