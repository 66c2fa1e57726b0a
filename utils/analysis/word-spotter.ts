import { type KnownText, once, wordsOf } from './known-text';
import { aDigit, withBounds } from './needed-words';

/** Which of the known pieces of words stand in a text. */
export interface Spotted {
  /** The numbers of the first needs that are met, each once. */
  firsts: readonly number[];
  /** Whether a piece stands there, known or not. */
  has: (piece: string) => boolean;
  /** Whether a need is met, by its number. */
  meets: (need: number) => boolean;
}

/** What of the pieces stands in one word. */
interface InWord {
  /** What was known when it was looked at. */
  stage: number;
  pieces: readonly number[];
  firsts: readonly number[];
}

const bounded = once(({ text }) => withBounds(text));

/**
 * Finds many pieces of words in a text, so that a pattern is tried only where it can hold. What is never tried is never
 * compiled, which is most of the time that a first reading would take. A word is looked at once; after that it is known.
 */
export class WordSpotter {
  private readonly numbers = new Map<string, number>();
  private longest = 0;
  private readonly needNumbers = new Map<string, number>();
  /** By need, the pieces of which any one meets it. */
  private readonly needed: (readonly number[])[] = [];
  /** By piece, the first needs that it meets. */
  private readonly meets: number[][] = [];
  private readonly isFirst: boolean[] = [];
  /** Grows with each piece and need, which outdates what was found before. */
  private stage = 0;
  /** The text that is being looked at; what stands in it bears the number of its turn, and so nothing has to be wiped out. */
  private turn = 0;
  private whoseTurn: readonly KnownText[] | null = null;
  private readonly seenPieces: number[] = [];
  /** The turn in which a need was found to be met, or less than nothing of the turn in which it was not. */
  private readonly seenNeeds: number[] = [];
  private readonly inWord = once((): InWord => ({ stage: -1, pieces: [], firsts: [] }));
  private readonly inSentence = once((): { stage: number; spotted: Spotted | null } => ({ stage: -1, spotted: null }));

  /** A piece's number in what is spotted. @param piece as `withBounds` marks it, or `aDigit` */
  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.outdate();
    this.longest = Math.max(this.longest, piece.length);
    this.numbers.set(piece, this.numbers.size);
    this.seenPieces.push(0);
    this.meets.push([]);
    return this.numbers.size - 1;
  }

  /**
   * The number of a need: that any one of some pieces, by their numbers, stands in a text.
   * @param first by which a pattern is found; the others are looked at only then
   */
  needOf(pieces: readonly number[], first: boolean): number {
    const key = [...pieces].sort((one, other) => one - other).join();
    let number = this.needNumbers.get(key);
    if (number === undefined) {
      number = this.needed.push(pieces) - 1;
      this.needNumbers.set(key, number);
      this.seenNeeds.push(0);
    }
    if (first && !this.isFirst[number]) {
      this.outdate();
      this.isFirst[number] = true;
      for (const piece of pieces) this.meets[piece]!.push(number);
    }
    return number;
  }

  /** Which known pieces stand in a sentence. */
  spot(sentence: KnownText): Spotted {
    const found = this.inSentence(sentence);
    if (found.stage !== this.stage || !found.spotted) {
      found.spotted = this.together(wordsOf(sentence));
      found.stage = this.stage;
    }
    return found.spotted;
  }

  /** Which known pieces stand in several words. */
  together(words: readonly KnownText[]): Spotted {
    const firsts: number[] = [];
    this.turnTo(words);
    for (const word of words) {
      for (const need of this.look(word).firsts) {
        if (this.seenNeeds[need] === this.turn) continue;
        this.seenNeeds[need] = this.turn;
        firsts.push(need);
      }
    }
    // A line's end stands in no piece, so that none reaches from one word into the next.
    let joined: string | null = null;
    const has = (piece: string): boolean => {
      joined ??= words.map(bounded).join('\n');
      return piece === aDigit ? /\d/.test(joined) : joined.includes(piece);
    };
    return { firsts, has, meets: (need) => this.isMet(words, need) };
  }

  private outdate(): void {
    this.stage += 1;
    this.whoseTurn = null;
  }

  private turnTo(words: readonly KnownText[]): void {
    this.whoseTurn = words;
    this.turn += 1;
    for (const word of words) for (const piece of this.look(word).pieces) this.seenPieces[piece] = this.turn;
  }

  private isMet(words: readonly KnownText[], need: number): boolean {
    if (this.whoseTurn !== words) this.turnTo(words);
    const seen = this.seenNeeds[need]!;
    if (seen === this.turn || seen === -this.turn) return seen > 0;
    let met = false;
    for (const piece of this.needed[need]!) met ||= this.seenPieces[piece] === this.turn;
    this.seenNeeds[need] = met ? this.turn : -this.turn;
    return met;
  }

  private look(word: KnownText): InWord {
    const known = this.inWord(word);
    if (known.stage === this.stage) return known;
    const pieces = this.piecesIn(bounded(word));
    return Object.assign(known, { stage: this.stage, pieces, firsts: [...new Set(pieces.flatMap((piece) => this.meets[piece]!))] });
  }

  private piecesIn(word: string): number[] {
    const pieces = new Set<number>();
    for (let from = 0; from < word.length; from += 1) {
      for (let to = Math.min(word.length, from + this.longest); to > from; to -= 1) {
        const piece = this.numbers.get(word.slice(from, to));
        if (piece !== undefined) pieces.add(piece);
      }
    }
    const digit = /\d/.test(word) ? this.numbers.get(aDigit) : undefined;
    if (digit !== undefined) pieces.add(digit);
    return [...pieces];
  }
}
