import type { Bracket, Branch } from './pattern-parts';
import { waysToShare } from './pattern-rows';
import { timesOf } from './pattern-signs';

/** Anything of any length: several of them in a row try every way to share the text. */
const gap = /(?:(?<!\\)\.|\[\^[^\]]*\]|\\[SW])(?:[*+]|\{\d+,\})/g;
/** More of them in a row than this take too long in a long sentence. */
const mostGaps = 2;
const spaces = /(?:\\s[*+]\??){4}/;
/** White space or a comma that must stand there, which tells one round of a repetition from the next. */
const divider = /\\s\+|,(?![?*])/;
const repetition = /[*+?]|\{\d+(?:,\d*)?\}/;
/** So many rounds are as good as endless. */
const manyTimes = 12;
/** In so many ways may a long text be shared: two steps of any length and a few short ones. */
const mostShares = 500_000_000;
/** A few rounds may run as they like; more may be told apart in so many ways. */
const fewTimes = 6;
const mostWays = 10_000;
const backwards = /(?<!\\)(?:\\\\)*\\(?:[1-9]|k<)/;

/** What stands in an alternative itself, outside its brackets. */
const ownText = ({ items }: Pick<Branch, 'items'>): string => items.map((item) => (typeof item === 'string' ? item : '')).join('');
/** Without how often things stand there: the comma of a count divides nothing. */
const uncounted = (text: string): string => text.replace(/\{\d+(?:,\d*)?\}/g, '');
const wholeText = ({ items }: Pick<Branch, 'items'>): string => items.map((item) => (typeof item === 'string' ? item : item.open + item.branches.map(wholeText).join('|') + item.close)).join('');

/** Rounds that nothing divides can be told apart in ever so many ways. */
function blurs(branch: Branch): boolean {
  const text = wholeText(branch);
  if (/^\w$/.test(text)) return false;
  const own = uncounted(ownText(branch));
  const dividers = own.match(/\\s\+|,/g) ?? [];
  const isOnlyDivider = text.replace(/\\s\+|,/g, '') === '';
  return !divider.test(own) || dividers.length === 0 || isOnlyDivider || new RegExp(gap.source).test(text);
}

/** Whether a repetition that any number of words can be in stands there over and over. */
function repeatsItself({ items }: Branch): boolean {
  const long = items.filter((item) => typeof item !== 'string' && timesOf(item.close).most > manyTimes).map((item) => wholeText({ items: [item] }));
  return long.length - new Set(long).size >= mostGaps;
}

const canBlur = ({ branches }: Bracket): boolean => branches.length > 1 || branches.some((one) => repetition.test(wholeText(one)));

/** In how many ways one round may run, roughly. */
const waysOf = ({ branches }: Bracket): number =>
  branches.reduce((sum, branch) => sum + [...wholeText(branch).matchAll(/([*+?]|\{\d+(?:,\d*)?\})/g)].reduce((ways, [, times]) => {
    const { least, most } = timesOf(times!);
    return ways * Math.min(100, most - least + 1);
  }, 1), 0);

/** Its rounds can be told apart in too many ways. */
function isAmbiguous(item: Bracket): boolean {
  const { most } = timesOf(item.close);
  if (most <= fewTimes || !canBlur(item) || !item.branches.some(blurs)) return false;
  return most > manyTimes || waysOf(item) ** most > mostWays;
}

/**
 * Why a pattern could take for ever on some text, or null where it cannot: repetitions whose rounds nothing divides, the
 * same alternative twice in one, too many gaps of any length.
 * @param repeats whether the alternatives stand in a long repetition
 */
export function whySlow(branches: readonly Branch[], repeats = false): string | null {
  if (repeats && new Set(branches.map(wholeText)).size < branches.length) return 'a repetition holds the same alternative twice';
  for (const branch of branches) {
    if (backwards.test(ownText(branch))) return 'it refers back to what it found';
    if ((ownText(branch).match(gap)?.length ?? 0) > mostGaps || branch.items.some((item) => typeof item === 'string' && spaces.test(item)) || repeatsItself(branch) || (!repeats && waysToShare([branch]) > mostShares)) return 'it has too many gaps of any length';
    for (const item of branch.items) {
      if (typeof item === 'string') continue;
      if (isAmbiguous(item)) return `nothing divides the rounds of the repetition ${wholeText({ items: [item] }).slice(0, 80)}`;
      const deeper = whySlow(item.branches, repeats || timesOf(item.close).most > manyTimes);
      if (deeper) return deeper;
    }
  }
  return null;
}
