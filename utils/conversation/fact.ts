/** `heard`: in the customer's words. `verified`: told or proved already, not to be asked again. `next`: what has to happen now. */
export const factKinds = ['heard', 'tried', 'verified', 'next'] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact of a case: what the agent selected or typed, and chose to keep. */
export interface Fact {
  id: string;
  /** Key of the case it belongs to. */
  caseKey: string;
  kind: FactKind;
  /** One line, never more than {@link longestFact}. */
  text: string;
  /** Epoch milliseconds. */
  at: number;
  /** Epoch milliseconds of the last change by the agent; absent while there was none. */
  changedAt?: number;
}

/** In UTF-16 units. A fact is a detail, not a copy of what somebody wrote: message text is never kept. */
export const longestFact = 280;
/** More than this of one case is no longer a choice. */
export const mostFacts = 40;

/** The last white space of a text, so that a cut keeps whole words; within this many units of its end. */
const wordLength = 30;

/**
 * What was selected or typed, as a fact holds it: one line, cut at a word with an ellipsis where it is too long.
 * @returns empty where nothing was said
 */
export function asFactText(words: string): string {
  const line = words.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  if (line.length <= longestFact) return line;
  const cut = line.slice(0, longestFact - 1);
  const space = cut.lastIndexOf(' ');
  // Half of a character that takes two units is none.
  return `${(space > cut.length - wordLength ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).trimEnd()}…`;
}

/** Whether two facts say the same, so that one that is kept twice stays one. */
export const sameFact = (a: Pick<Fact, 'kind' | 'text'>, b: Pick<Fact, 'kind' | 'text'>): boolean =>
  a.kind === b.kind && a.text.toLocaleLowerCase() === b.text.toLocaleLowerCase();

/** Facts by kind, each in the order in which they were kept. */
export const factsByKind = (facts: readonly Fact[]): Record<FactKind, Fact[]> => {
  const sorted = facts.toSorted((a, b) => a.at - b.at);
  return Object.fromEntries(factKinds.map((kind) => [kind, sorted.filter((one) => one.kind === kind)])) as Record<FactKind, Fact[]>;
};
