/**
 * A function that remembers its latest answers: while somebody writes, one sentence changes and the others stay.
 * In memory only, and as long as the worker runs.
 * @param most how many answers are kept; the one that was not asked for longest goes first
 */
export function remembered<Answer>(most: number, find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    const kept = known ?? { answer: find(text) };
    if (known) answers.delete(text);
    else if (answers.size >= most) answers.delete(answers.keys().next().value!);
    answers.set(text, kept);
    return kept.answer;
  };
}
