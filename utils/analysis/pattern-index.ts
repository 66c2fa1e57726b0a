import type { Pattern } from './pattern';
import type { Spotted } from './word-spotter';

interface Entry<Of> {
  pattern: Pattern;
  of: Of;
  order: number;
}

/** Finds those of many patterns that can hold in a text without looking at every one: by a word of those that it needs. */
export class PatternIndex<Of> {
  private readonly byWord = new Map<number, Entry<Of>[]>();
  private readonly always: Entry<Of>[] = [];

  /** @param patterns with what each belongs to, in the order in which they are to be tried */
  constructor(patterns: Iterable<readonly [Pattern, Of]>) {
    let order = 0;
    for (const [pattern, of] of patterns) {
      const entry = { pattern, of, order: order++ };
      if (pattern.oneOf.length === 0) this.always.push(entry);
      for (const word of pattern.oneOf) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry]);
    }
  }

  /** The patterns that can hold, in order. */
  within(spotted: Spotted): readonly Entry<Of>[] {
    const entries = new Set(this.always);
    for (const word of spotted.found) {
      for (const entry of this.byWord.get(word) ?? []) if (entry.pattern.mayHold(spotted)) entries.add(entry);
    }
    return [...entries].sort((one, other) => one.order - other.order);
  }
}
