/** Seed of this run; printed by the command, so that a run can be repeated. */
export const seed = Number(process.env.SEED ?? 1);

/** @returns a function that gives numbers from 0 to 1, the same ones for the same seed */
export function chanceFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
