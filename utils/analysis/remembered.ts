/**
 * A function that remembers its latest answers: while somebody writes, one sentence changes and the others stay.
 * In memory only, and as long as the worker runs.
 * @param most how many of the latest answers are kept at least, and half as many again at most
 */
export function remembered<Answer>(most: number, find: (text: string) => Answer): (text: string) => Answer {
  // Two generations: to keep the order of use of every single answer would cost more than most answers do.
  const generation = Math.max(1, Math.ceil(most / 2));
  let young = new Map<string, { answer: Answer }>();
  let middle = new Map<string, { answer: Answer }>();
  let old = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = young.get(text);
    if (known) return known.answer;
    const kept = middle.get(text) ?? old.get(text) ?? { answer: find(text) };
    if (young.size >= generation) {
      old = middle;
      middle = young;
      young = new Map();
    }
    young.set(text, kept);
    return kept.answer;
  };
}
