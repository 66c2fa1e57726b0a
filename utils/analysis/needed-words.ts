/**
 * Any one of these must stand in a text, in lower case, for a pattern to hold there. Several needs must all be met.
 * Pieces of words count: "apologi" for "apologise" and "apologize". A space marks where a word begins or ends (`\b` in a regular
 * expression): " it " is not in "with". A piece that begins or ends its alternative has `^` or `$` there until it is known
 * what stands beside it.
 */
export type Need = readonly string[];

/** Longer pieces tell no more. */
const longestPiece = 8;
/** A shorter one must be a whole word. */
const shortestPiece = 2;
/** More needs than this for one pattern are not worth looking at. */
const mostNeeds = 5;
/** In nearly every reply; needing them rules nothing out. */
const everywhere = new Set('the you your our and for are can will with that this has have not any all but to we is it in of on at be an as or so no if my me us by do i a'.split(' ').map((word) => ` ${word} `));

/** Stands for any digit. */
export const aDigit = String.raw`\d`;

const isWord = (sign: string | undefined): boolean => sign !== undefined && /\w/.test(sign);

/** A word or a piece of one in lower case, with its beginnings and ends marked. Only plain letters, digits and the underline make words, as in a regular expression. */
export const withBounds = (text: string): string => text.replace(/[^\0-\x7f]/g, '·').toLowerCase().replace(/\b/g, ' ');

/** What letters that follow one another in a pattern need. */
export function needOfLetters(letters: string): Need {
  const piece = withBounds(letters).trim();
  return [piece.length > longestPiece ? `^${piece.slice(0, longestPiece).trimEnd()}` : `^${piece}$`];
}

/** Where the pieces stand that begin an alternative: behind the end of a word, or behind something unknown. */
export const behind = (need: Need, bound: boolean): Need => need.map((piece) => (piece.startsWith('^') ? (bound && isWord(piece[1]) ? ' ' : '') + piece.slice(1) : piece));
/** The same for those that end one. */
export const before = (need: Need, bound: boolean): Need => need.map((piece) => (piece.endsWith('$') ? piece.slice(0, -1) + (bound && isWord(piece.at(-2)) ? ' ' : '') : piece));

/** Marks that most sentences are without; others say nothing. */
const rareMarks = new Set('?!:;@%"#+=<>');

/** What a mark in a pattern needs. */
export const needOfMark = (mark: string): readonly Need[] => (rareMarks.has(mark) ? [[mark]] : []);

/** Whether a piece says enough: a single letter must be a whole word. */
const isTelling = (piece: string): boolean => piece.length > shortestPiece || piece.trim().length >= shortestPiece || rareMarks.has(piece);

/** Needs beside which nothing more is known; without those that say too little. */
export const settled = (needs: readonly Need[]): Need[] => needs.map((need) => before(behind(need, false), false)).filter((need) => need.every(isTelling));

/** About as common as a piece of two or three letters. */
const costOfMark = 0.2;
const costs = new Map<string, number>();

function costOfPiece(piece: string): number {
  const known = costs.get(piece);
  if (known !== undefined) return known;
  const least = piece.replace(/[$^]/g, '');
  const cost = rareMarks.has(least) ? costOfMark : everywhere.has(` ${least.trim()} `) || !isTelling(least) ? 2 : 3 / 3 ** least.length;
  costs.set(piece, cost);
  return cost;
}

/** How often one of the words is to be expected, roughly; the smaller, the better it tells. */
function commonness(need: Need): number {
  let sum = 0;
  for (const piece of need) sum += costOfPiece(piece);
  return sum;
}

/** The needs that tell most, the best first. */
export function bestOf(needs: readonly Need[], most = mostNeeds): readonly Need[] {
  if (needs.length <= 1) return needs;
  return needs
    .map((need) => ({ need, cost: commonness(need) }))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, most)
    .map(({ need }) => need);
}

/** What one of several alternatives needs: the best of each together, or nothing where one of them needs nothing. */
export function needOfEither(branches: readonly (readonly Need[])[]): readonly Need[] {
  if (branches.length === 1) return branches[0]!;
  if (branches.some((needs) => needs.length === 0)) return [];
  return [[...new Set(branches.flatMap((needs) => bestOf(needs, 1)[0]!))]];
}
