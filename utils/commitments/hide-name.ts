/** Shorter parts of a name are words of the language as often as not. */
const shortestPart = 3;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Takes a customer's name, or any part of it, out of words that others may read.
 * @param someone what stands in its place: "the customer"
 */
export function hideName(words: string, name: string, someone: string): string {
  const whole = name.trim();
  const parts = whole.split(/[\s,<>@."()]+/).filter((part) => part.length >= shortestPart);
  const known = [...new Set([whole, ...parts])].filter(Boolean).toSorted((one, other) => other.length - one.length);
  if (known.length === 0) return words;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  // "Dana Whitfield" in another order, or with a middle name, leaves one of them, not two.
  const again = new RegExp(`${escaped(someone)}(?:\\s+${escaped(someone)})+`, 'g');
  return words.replace(pattern, someone).replace(again, someone);
}
