/** A pack of more characters than this is refused unread. The largest that we measured has two million. */
export const longestPack = 4_000_000;
/** Nothing in a pack lies deeper; a pattern in a rule lies at eight. */
const deepest = 14;
/** So many values take far longer to check than to read. */
const mostValues = 120_000;
/** Names by which an object could be made to behave as another. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What stands in a file, or the one sentence that says why it is not looked at any further. */
export type ReadJson = { value: unknown } | { problem: string };

type Path = readonly (string | number)[];

/** `settings.checklist.value[3].title`, as problems name a place. */
export const sayPath = (path: Path): string => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('') || 'the file';

/** A value on the way, with what it lies in, so that a path is put together only where one is needed. */
interface Place {
  value: unknown;
  within: Place | null;
  name: string | number;
  depth: number;
}

const pathOf = (place: Place): Path => (place.within ? [...pathOf(place.within), place.name] : []);

/** Walks without recursion, so that no depth can end it. */
function problemOf(value: unknown): string | null {
  const waiting: Place[] = [{ value, within: null, name: '', depth: 0 }];
  for (let seen = 1; waiting.length > 0; ) {
    const place = waiting.pop()!;
    const { value: one, depth } = place;
    if (one === null || typeof one !== 'object') continue;
    if (depth >= deepest) return `${sayPath(pathOf(place))}: it goes deeper than ${deepest} levels.`;
    const inner = Object.entries(one);
    seen += inner.length;
    if (seen > mostValues) return `It holds more than ${mostValues} values.`;
    for (const [name, innerValue] of inner) {
      const next = { value: innerValue, within: place, name: Array.isArray(one) ? Number(name) : name, depth: depth + 1 };
      if (forbidden.has(name)) return `${sayPath(pathOf(next))}: this name is not allowed.`;
      waiting.push(next);
    }
  }
  return null;
}

/**
 * Reads JSON that a stranger may have written: too long, too deep, with too much in it, or with names that change what an object is,
 * it is refused with the path of what is wrong.
 */
export function readJson(text: string): ReadJson {
  if (text.length > longestPack) return { problem: `It is longer than ${longestPack} characters.` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // V8 says how deep it was by running out of room.
    return { problem: error instanceof RangeError ? `It goes deeper than ${deepest} levels.` : `It is no JSON: ${(error as Error).message}` };
  }
  const problem = problemOf(value);
  return problem ? { problem } : { value };
}
