import { before, behind, bestOf, type Need, settled } from './needed-words';

/** Whether something begins or ends where no word reaches over: at white space, a mark, or `\b`. */
export interface Bounds {
  start: boolean;
  end: boolean;
}

export const bothBound: Bounds = { start: true, end: true };
export const unbound: Bounds = { start: false, end: false };
/** Of several alternatives. */
export const boundsOfEither = (all: readonly Bounds[]): Bounds => ({ start: all.every(({ start }) => start), end: all.every(({ end }) => end) });

/** What a row of parts of a pattern needs, gathered from its first part to its last. */
export class NeedsOfSequence {
  private readonly found: Need[] = [];
  /** Of the latest part: what follows tells whether its words end there. */
  private latest: readonly Need[] = [];
  /** What stands in front of the next part. */
  private front: 'beginning' | 'bound' | 'unknown' = 'beginning';
  private startsBound: boolean | null = null;

  /** @param needs of the part, and @param bounds of all that may stand there */
  add(needs: readonly Need[], { start, end }: Bounds): void {
    this.endLatest(start);
    this.startsBound ??= start;
    this.latest = this.front === 'beginning' ? needs : needs.map((need) => behind(need, this.front === 'bound'));
    this.front = end ? 'bound' : 'unknown';
  }

  /** A part that may be missing. Where it is bound, what stands around it is bound if it is so without it. */
  addOptional({ start, end }: Bounds): void {
    if (!start) this.endLatest(false);
    if (!start) this.startsBound ??= false;
    if (!end) this.front = 'unknown';
  }

  /** What is looked for in front or behind, and takes no room. */
  addAside(needs: readonly Need[]): void {
    this.found.push(...settled(needs));
  }

  whole(): { needs: readonly Need[]; bounds: Bounds } {
    return { needs: bestOf([...this.found, ...this.latest]), bounds: { start: this.startsBound ?? false, end: this.front === 'bound' } };
  }

  private endLatest(bound: boolean): void {
    this.found.push(...this.latest.map((need) => before(need, bound)));
    this.latest = [];
  }
}
