import { groupOf, type Pattern } from './pattern';
import type { Spotted } from './word-spotter';

interface Entry<Of> {
  pattern: Pattern;
  of: Of;
  order: number;
}

const inOrder = (one: Entry<unknown>, other: Entry<unknown>): number => one.order - other.order;

/** Finds those of many patterns that can hold in a text without looking at every one. */
export class PatternIndex<Of> {
  /** By the group of what each needs. */
  private readonly byGroup: (Entry<Of>[] | undefined)[] = [];

  /** @param patterns with what each belongs to, in the order in which they are to be tried */
  constructor(patterns: Iterable<readonly [Pattern, Of]>) {
    let order = 0;
    for (const [pattern, of] of patterns) (this.byGroup[groupOf(pattern)] ??= []).push({ pattern, of, order: order++ });
  }

  /** The patterns that can hold, in order. */
  within(spotted: Spotted): readonly Entry<Of>[] {
    const entries: Entry<Of>[] = [];
    for (const group of spotted.together) {
      const some = this.byGroup[group];
      if (some) for (const entry of some) entries.push(entry);
    }
    return entries.length < 2 ? entries : entries.sort(inOrder);
  }

  /** Whether one of the patterns holds. @param spotted of the text or of one that it is a part of */
  holds(text: string, spotted: Spotted): boolean {
    for (const group of spotted.together) {
      const some = this.byGroup[group];
      if (some) for (const { pattern } of some) if (pattern.testPossible(text, spotted)) return true;
    }
    return false;
  }

  /** Whether one of the patterns can hold in a text of which this was spotted. */
  mayHold(spotted: Spotted): boolean {
    for (const group of spotted.together) if (this.byGroup[group]) return true;
    return false;
  }
}
