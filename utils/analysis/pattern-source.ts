import type { Numbered } from './pattern-parts';
import type { Spotted } from './word-spotter';

const isMet = (need: readonly number[], { has }: Spotted): boolean => {
  for (const number of need) if (has[number] === 1) return true;
  return false;
};

/** Whether all the words that an alternative needs were spotted. */
export const mayHold = ({ needs }: Numbered, spotted: Spotted): boolean => {
  for (const need of needs) if (!isMet(need, spotted)) return false;
  return true;
};

/**
 * The source of a regular expression.
 * @param spotted where given, alternatives that cannot hold there are left out: the same is found, and far less compiled
 */
export function sourceFor(branches: readonly Numbered[], spotted: Spotted | null): string {
  const live = spotted === null ? branches : branches.filter((branch) => mayHold(branch, spotted));
  return live
    .map(({ items }) =>
      items
        .map((item) => {
          if (typeof item === 'string') return item;
          if (spotted === null || item.branches.some((branch) => mayHold(branch, spotted))) return item.open + sourceFor(item.branches, spotted) + item.close;
          return item.dispensable ? '' : '(?!)';
        })
        .join(''),
    )
    .join('|');
}
