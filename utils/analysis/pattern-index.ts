import type { Pattern } from './pattern';
import type { Spotted } from './word-spotter';

interface Entry<Of> {
  pattern: Pattern;
  of: Of;
  order: number;
  /** What it needs beside the first. */
  others: readonly number[];
}

const inOrder = (one: Entry<unknown>, other: Entry<unknown>): number => one.order - other.order;

/** Whether what is needed beside the first need stands there. */
const meetsOthers = ({ others }: Entry<unknown>, spotted: Spotted): boolean => {
  for (const need of others) if (!spotted.meets(need)) return false;
  return true;
};

/** Finds those of many patterns that can hold in a text without looking at every one: by the first need of each. */
export class PatternIndex<Of> {
  private readonly byNeed: (Entry<Of>[] | undefined)[] = [];
  private readonly always: Entry<Of>[] = [];

  /** @param patterns with what each belongs to, in the order in which they are to be tried */
  constructor(patterns: Iterable<readonly [Pattern, Of]>) {
    let order = 0;
    for (const [pattern, of] of patterns) {
      const [first, ...others] = pattern.needs;
      const entry = { pattern, of, order: order++, others };
      if (first === undefined) this.always.push(entry);
      else (this.byNeed[first] ??= []).push(entry);
    }
  }

  /** The patterns that can hold, in order. */
  within(spotted: Spotted): readonly Entry<Of>[] {
    const entries = this.always.slice();
    for (const need of spotted.firsts) {
      const some = this.byNeed[need];
      if (some) for (const entry of some) if (meetsOthers(entry, spotted)) entries.push(entry);
    }
    return entries.length < 2 ? entries : entries.sort(inOrder);
  }

  /** Whether one of the patterns holds. @param spotted of the text or of one that it is a part of */
  holds(text: string, spotted: Spotted): boolean {
    for (const { pattern } of this.always) if (pattern.test(text, spotted)) return true;
    for (const need of spotted.firsts) {
      const some = this.byNeed[need];
      if (some) for (const entry of some) if (meetsOthers(entry, spotted) && entry.pattern.test(text, spotted)) return true;
    }
    return false;
  }

  /** Whether one of the patterns can hold in a text of which this was spotted. */
  mayHold(spotted: Spotted): boolean {
    if (this.always.length > 0) return true;
    for (const need of spotted.firsts) {
      const some = this.byNeed[need];
      if (some) for (const entry of some) if (meetsOthers(entry, spotted)) return true;
    }
    return false;
  }
}
