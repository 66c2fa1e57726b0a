/**
 * A function that remembers its latest answers: while somebody writes, one sentence changes and the others stay.
 * In memory only, and as long as the worker runs.
 * @param most how many of the latest answers are kept at least, and half as many again at most
 * @param find whatever is to be known of a text, except `undefined`
 */
export function remembered<Answer extends NonNullable<unknown> | null>(most: number, find: (text: string) => Answer): (text: string) => Answer {
  // Two generations: to keep the order of use of every single answer would cost more than most answers do.
  const generation = Math.max(1, Math.ceil(most / 2));
  let young = new Map<string, Answer>();
  let middle = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    let kept = middle.size > 0 ? middle.get(text) : undefined;
    if (kept === undefined && old.size > 0) kept = old.get(text);
    if (kept === undefined) kept = find(text);
    if (young.size >= generation) {
      old = middle;
      middle = young;
      young = new Map();
    }
    young.set(text, kept);
    return kept;
  };
}
