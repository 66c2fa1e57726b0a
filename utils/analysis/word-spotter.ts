import { remembered } from './remembered';

/** Which of the known pieces of words stand in a text. */
export interface Spotted {
  /** 1 at the number of each piece that was found. */
  has: Uint8Array;
  /** 1 at the number of each need of which a piece was found. */
  met: Uint8Array;
  /** The numbers of the needs that are met, each once. */
  needs: readonly number[];
}

type States = Uint16Array | Int32Array;

/** Sentences of a long draft and then some: several readers look at each. */
const mostRemembered = 400;

/** Letters that pieces are made of; every other sign is the last of them. */
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789'&-";
const width = alphabet.length + 1;
const letterOf = new Uint8Array(65_536).fill(alphabet.length);
for (const [index, letter] of [...alphabet].entries()) letterOf[letter.charCodeAt(0)] = letterOf[letter.toUpperCase().charCodeAt(0)] = index;

/**
 * Finds many pieces of words in one pass over a text (Aho and Corasick's automaton), so that a pattern is tried only where
 * it can hold. What is never tried is never compiled, which is most of the time that a first reading would take.
 */
export class WordSpotter {
  private readonly numbers = new Map<string, number>();
  /** Next state by state and letter. Built when first needed after a piece was added. */
  private next: States | null = null;
  /** The pieces that end in a state. */
  private ends: (readonly number[] | undefined)[] = [];
  private readonly needNumbers = new Map<string, number>();
  /** By piece, the needs that it meets. */
  private readonly meets: number[][] = [];

  /** A piece's number in what is spotted. */
  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.next = null;
    this.spot = this.remembering();
    this.numbers.set(piece, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** The number of a need: that any one of some pieces, by their numbers, stands in a text. */
  needOf(pieces: readonly number[]): number {
    const key = [...pieces].sort((one, other) => one - other).join();
    const known = this.needNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.needNumbers.size;
    this.needNumbers.set(key, number);
    for (const piece of pieces) (this.meets[piece] ??= []).push(number);
    this.spot = this.remembering();
    return number;
  }

  /** Which known pieces stand in a text. */
  spot = this.remembering();

  private remembering(): (text: string) => Spotted {
    return remembered(mostRemembered, (text) => this.look(text));
  }

  private look(text: string): Spotted {
    const next = (this.next ??= this.built());
    const has = new Uint8Array(this.numbers.size);
    const met = new Uint8Array(this.needNumbers.size);
    const needs: number[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + letterOf[text.charCodeAt(at)]!]!;
      const ends = this.ends[state];
      if (!ends) continue;
      for (const number of ends) {
        if (has[number] === 1) continue;
        has[number] = 1;
        const meets = this.meets[number];
        if (!meets) continue;
        for (const need of meets) {
          if (met[need] === 1) continue;
          met[need] = 1;
          needs.push(need);
        }
      }
    }
    return { has, met, needs };
  }

  private built(): States {
    const most = [...this.numbers.keys()].reduce((sum, { length }) => sum + length, 1);
    // States are numbered with 16 bits where they can be: half the memory is read, which is most of what spotting costs.
    const next: States = new (most > 65_535 ? Int32Array : Uint16Array)(most * width);
    const ends: number[][] = [];
    let states = 1;
    for (const [piece, number] of this.numbers) {
      let state = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const slot = state * width + letterOf[piece.charCodeAt(at)]!;
        state = next[slot] ||= states++;
      }
      (ends[state] ??= []).push(number);
    }
    this.ends = ends;
    this.follow(next, ends, states);
    return next;
  }

  /** Where a state has no such letter, what its longest known ending has. */
  private follow(next: States, ends: number[][], states: number): void {
    const ending = new Int32Array(states);
    const queue = new Int32Array(states);
    let filled = 1;
    for (let at = 0; at < filled; at += 1) {
      const row = queue[at]! * width;
      const other = ending[queue[at]!]! * width;
      for (let letter = 0; letter < width; letter += 1) {
        const fallback = row === 0 ? 0 : next[other + letter]!;
        const after = next[row + letter]!;
        if (after === 0) {
          next[row + letter] = fallback;
          continue;
        }
        ending[after] = fallback;
        const more = ends[fallback];
        if (more) ends[after] = ends[after]?.concat(more) ?? more;
        queue[filled] = after;
        filled += 1;
      }
    }
  }
}
