import type { Parts } from './pattern';

const named = /\{([a-z]+)\}/gi;

/**
 * Why a pattern is not read at all, or null: with its parts in it, it would be too large, or a part uses itself. Counted from the text, since
 * a few parts that each use the one before twice grow beyond any memory.
 * @param most characters
 */
export function whyTooLarge(parts: Parts, pattern: string, most: number): string | null {
  const sizes = new Map<string, number>();
  const within = new Set<string>();
  let circle: string | null = null;
  const sizeOf = (text: string): number => {
    let size = text.length;
    for (const [, name] of text.matchAll(named)) if (size <= most && circle === null && Object.hasOwn(parts, name!)) size += sizeOfPart(name!);
    return size;
  };
  const sizeOfPart = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    if (within.has(name)) {
      circle = name;
      return 0;
    }
    within.add(name);
    const size = sizeOf(parts[name]!);
    within.delete(name);
    sizes.set(name, size);
    return size;
  };
  const size = sizeOf(pattern);
  if (circle !== null) return `the part “${String(circle)}” uses itself`;
  return size > most ? 'it is too large' : null;
}
