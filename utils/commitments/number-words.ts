const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Source of a regular expression for a count as people write it: "3", "three", "an", "a couple of". No group inside. */
export const countSource = `(?:\\d{1,3}|${words.slice(1).join('|')}|fifteen|twenty|thirty|half an|an?|(?:a |the )?couple of)`;

const others: Record<string, number> = { a: 1, an: 1, 'half an': 0.5, fifteen: 15, twenty: 20, thirty: 30 };

/** The number that a match of {@link countSource} stands for. */
export function countOf(text: string): number {
  const word = text.toLowerCase();
  if (/couple/.test(word)) return 2;
  const index = words.indexOf(word);
  return others[word] ?? (index >= 0 ? index : Number(word));
}

/** Writes "nine" to "twelve" and below as digits, so that a clock time can be read from either form. */
export function withDigits(text: string): string {
  return text.replace(new RegExp(`\\b(?:${words.slice(1).join('|')})\\b`, 'gi'), (word) => String(countOf(word)));
}
