import type { Bracket, Branch } from './pattern-parts';

/** Anything of any length: several of them in a row try every way to share the text. */
const gap = /(?:(?<!\\)\.|\[\^[^\]]*\]|\\[SW])(?:[*+]|\{\d+,\})/g;
/** More of them in a row than this take too long in a long sentence. */
const mostGaps = 2;
/** White space or a comma that must stand there, which tells one round of a repetition from the next. */
const divider = /\\s\+|,(?![?*])/;
const endless = /^\)(?:[*+]|\{\d+,\})/;
const counted = /^\)\{\d+,(\d+)\}/;
/** A repetition of so many rounds is as good as endless. */
const manyRounds = 12;
const repetition = /(?:[*+]|\{\d+,\})/;

/** What stands in an alternative itself, outside its brackets. */
const ownText = ({ items }: Branch): string => items.map((item) => (typeof item === 'string' ? item : '')).join('');
const wholeText = ({ items }: Branch): string => items.map((item) => (typeof item === 'string' ? item : item.open + item.branches.map(wholeText).join('|') + item.close)).join('');

const isLong = ({ close }: Bracket): boolean => endless.test(close) || Number(counted.exec(close)?.[1] ?? 0) > manyRounds;

/** Rounds that nothing divides can be told apart in ever so many ways. */
function blurs(branch: Branch): boolean {
  const text = wholeText(branch);
  if (/^\w$/.test(text)) return false;
  const dividers = ownText(branch).match(/\\s\+|,/g) ?? [];
  const isOnlyDivider = text.replace(/\\s\+|,/g, '') === '';
  return !divider.test(ownText(branch)) || dividers.length === 0 || isOnlyDivider || new RegExp(gap.source).test(text);
}

/**
 * Why a pattern could take for ever on some text, or null where it cannot: repetitions whose rounds nothing divides, the
 * same alternative twice in one, too many gaps of any length.
 * @param repeats whether the alternatives stand in a long repetition
 */
export function whySlow(branches: readonly Branch[], repeats = false): string | null {
  if (repeats && new Set(branches.map(wholeText)).size < branches.length) return 'a repetition holds the same alternative twice';
  for (const branch of branches) {
    if ((ownText(branch).match(gap)?.length ?? 0) > mostGaps) return 'it has too many gaps of any length';
    for (const item of branch.items) {
      if (typeof item === 'string') continue;
      const many = isLong(item);
      const canBlur = item.branches.length > 1 || item.branches.some((one) => repetition.test(wholeText(one)));
      if (many && canBlur && item.branches.some(blurs)) return `nothing divides the rounds of the repetition ${wholeText({ items: [item], needs: [] }).slice(0, 80)}`;
      const deeper = whySlow(item.branches, repeats || many);
      if (deeper) return deeper;
    }
  }
  return null;
}
