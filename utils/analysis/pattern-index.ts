import { groupOf, type Pattern } from './pattern';
import type { Spotted } from './word-spotter';

interface Entry<Of> {
  pattern: Pattern;
  of: Of;
  order: number;
}

const none: readonly never[] = [];

/** Puts an entry into its place among those in order. There are few: to have them sorted takes longer. */
function insert<Of>(entries: Entry<Of>[], entry: Entry<Of>): void {
  let at = entries.length;
  for (; at > 0 && entries[at - 1]!.order > entry.order; at -= 1) entries[at] = entries[at - 1]!;
  entries[at] = entry;
}

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
    let entries: Entry<Of>[] | null = null;
    for (const group of spotted.together) {
      const some = this.byGroup[group];
      if (some) for (const entry of some) insert((entries ??= []), entry);
    }
    return entries ?? none;
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
