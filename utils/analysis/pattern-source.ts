import { settled } from './needed-words';
import type { Branch } from './pattern-parts';
import type { Spotted } from './word-spotter';

/** Whether all the words that an alternative needs were spotted. */
const mayHold = (branch: Branch, spotted: Spotted): boolean => (branch.settled ??= settled(branch.needs)).every((need) => need.some((piece) => spotted.has(piece)));

/**
 * The source of a regular expression.
 * @param spotted where given, alternatives that cannot hold there are left out: the same is found, and far less compiled
 */
export function sourceFor(branches: readonly Branch[], spotted: Spotted | null): string {
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
