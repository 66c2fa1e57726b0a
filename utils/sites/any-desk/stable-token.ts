/** State that comes and goes on an element that stays the same. */
const passing = /^(?:active|open|opened|show|shown|in|hover|hovered|focus|focused|focus-visible|selected|current|disabled|hidden|visible|loading|collapsed?|expanded|first|last|odd|even|dirty|pristine|touched|untouched|valid|invalid|empty|fade|ng-.*|is-.*|has-.*|js-.*|ck-(?:focused|blurred))$/i;
/** Names that a build or a framework made up. */
const made = /^(?:css|sc|jss|emotion|ember|react|yui|ext|gen|uid|radix|headlessui|mui|svelte|data-v|aria|cke?)[-_:]?[a-z]*\d|^:|^_(?!_)|[.:@#]/i;

const looksRandom = (piece: string): boolean =>
  /^\d+$/.test(piece) ||
  /\d{2,}/.test(piece) ||
  (piece.length >= 5 && /\d/.test(piece) && !/^[a-z]+\d$/i.test(piece)) ||
  (piece.length >= 5 && !/[aeiouyäöü]/i.test(piece)) ||
  (piece.length >= 5 && /^[0-9a-f]+$/i.test(piece) && /\d/.test(piece)) ||
  /[A-Z][a-z][A-Z]/.test(piece);

/**
 * Whether a class, id or name will be the same tomorrow and on the next conversation: not made up by a build, not counted,
 * not a state, and no sentence of the page.
 */
export function isStable(token: string): boolean {
  if (token.length < 2 || token.length > 40 || /\s/.test(token)) return false;
  if (passing.test(token) || made.test(token)) return false;
  const [, tail] = /__([A-Za-z0-9]{5,8})$/.exec(token) ?? [];
  // `Button_root__x7Yq2`: the build's hash behind a name that stays.
  if (tail && (/\d/.test(tail) || /[a-z][A-Z]/.test(tail))) return false;
  return !token.split(/[-_]+/).some(looksRandom);
}
