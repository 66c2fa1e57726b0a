/**
 * Any one of these must stand in a text, in lower case, for a pattern to hold there. Several needs must all be met.
 * Pieces of words count: "apologi" for "apologise" and "apologize".
 */
export type Need = readonly string[];

/** Longer pieces tell no more, and cost a larger index. */
const longestPiece = 5;
export const shortestPiece = 2;
/** More needs than this for one pattern are not worth looking at. */
const mostNeeds = 3;
/** In nearly every reply; needing them rules nothing out. */
const everywhere = new Set('the you your our and for are can will with that this has have not any all but to we is it in of on at be an as or so no if my me us by do'.split(' '));

const costOfPiece = (piece: string): number => (everywhere.has(piece) ? 2 : 3 / 3 ** piece.length);

/** One piece that a pattern names, as a need. */
export const needOfPiece = (piece: string): Need => [piece.slice(0, longestPiece)];

/** How often one of the words is to be expected, roughly; the smaller, the better it tells. */
const commonness = (need: Need): number => need.reduce((sum, piece) => sum + costOfPiece(piece), 0);

/** The needs that tell most. */
export const bestOf = (needs: readonly Need[], most = mostNeeds): readonly Need[] =>
  needs.length <= 1
    ? needs
    : needs
        .map((need) => ({ need, cost: commonness(need) }))
        .sort((one, other) => one.cost - other.cost)
        .slice(0, most)
        .map(({ need }) => need);

/** What one of several alternatives needs: the best of each together, or nothing where one of them needs nothing. */
export function needOfEither(branches: readonly (readonly Need[])[]): readonly Need[] {
  if (branches.length === 1) return branches[0]!;
  if (branches.some((needs) => needs.length === 0)) return [];
  return [[...new Set(branches.flatMap((needs) => bestOf(needs, 1)[0]!))]];
}
