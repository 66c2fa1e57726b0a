import { type KnownText, once, wordsOf } from './known-text';
import { aDigit, withBounds } from './needed-words';

/** Which of the known pieces of words stand in a text. */
export class Spotted {
  /** The numbers of the first needs that are met, each once. */
  readonly firsts: number[] = [];
  private joined: string | null = null;

  /**
   * @param words of the text
   * @param met a bit for every need, by its number, from @param row on: they are asked for tens of thousands of times in a draft
   */
  constructor(
    private readonly words: readonly KnownText[],
    private readonly met: Int32Array,
    private readonly row: number,
  ) {}

  /** Notes what is met by one of the words. */
  add({ firsts, others }: Pick<InWord, 'firsts' | 'others'>): void {
    for (const need of firsts) {
      if (this.meets(need)) continue;
      this.met[this.row + (need >>> 5)]! |= 1 << (need & 31);
      this.firsts.push(need);
    }
    for (const need of others) this.met[this.row + (need >>> 5)]! |= 1 << (need & 31);
  }

  /** Notes what is met in a part of the text. */
  addAll({ firsts, met, row }: Spotted, length: number): void {
    for (const need of firsts) if (!this.meets(need)) this.firsts.push(need);
    for (let at = 0; at < length; at += 1) this.met[this.row + at]! |= met[row + at]!;
  }

  /** Whether a need is met, by its number. */
  meets(need: number): boolean {
    return ((this.met[this.row + (need >>> 5)]! >>> (need & 31)) & 1) === 1;
  }

  /** Whether a piece stands there, known or not. */
  has(piece: string): boolean {
    // A line's end stands in no piece, so that none reaches from one word into the next.
    this.joined ??= this.words.map(bounded).join('\n');
    return piece === aDigit ? /\d/.test(this.joined) : this.joined.includes(piece);
  }
}

const rowsTogether = 64;

/** What stands in one word. */
interface InWord {
  /** What was known when it was looked at. */
  stage: number;
  /** The first needs that it meets, each once, and the others. */
  firsts: readonly number[];
  others: readonly number[];
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
  /** By piece, the needs that it meets. */
  private readonly meets: number[][] = [];
  private readonly isFirst: boolean[] = [];
  /** Grows with each piece and need, which outdates what was found before. */
  private stage = 0;
  /** Bits for the texts to come: to make room for each by itself takes longer than to fill it. */
  private rows = new Int32Array(0);
  private nextRow = 0;
  private readonly inWord = once((): InWord => ({ stage: -1, firsts: [], others: [] }));
  private readonly inSentence = once((): { stage: number; spotted: Spotted | null } => ({ stage: -1, spotted: null }));

  /** A piece's number in what is spotted. @param piece as `withBounds` marks it, or `aDigit` */
  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.stage += 1;
    this.longest = Math.max(this.longest, piece.length);
    this.numbers.set(piece, this.numbers.size);
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
      this.stage += 1;
      number = this.isFirst.push(false) - 1;
      this.needNumbers.set(key, number);
      for (const piece of pieces) this.meets[piece]!.push(number);
    }
    if (first && !this.isFirst[number]) {
      this.stage += 1;
      this.isFirst[number] = true;
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

  /** Which known pieces stand in any of several sentences. */
  spotAll(sentences: readonly KnownText[]): Spotted {
    const all = this.nothingIn(sentences.flatMap(wordsOf));
    for (const sentence of sentences) all.addAll(this.spot(sentence), this.rowLength);
    return all;
  }

  /** Which known pieces stand in several words. */
  together(words: readonly KnownText[]): Spotted {
    const spotted = this.nothingIn(words);
    for (const word of words) spotted.add(this.look(word));
    return spotted;
  }

  /** A text in which nothing was spotted so far. */
  private nothingIn(words: readonly KnownText[]): Spotted {
    if (this.nextRow + this.rowLength > this.rows.length) {
      this.rows = new Int32Array(rowsTogether * this.rowLength);
      this.nextRow = 0;
    }
    const row = this.nextRow;
    this.nextRow += this.rowLength;
    return new Spotted(words, this.rows, row);
  }

  private get rowLength(): number {
    return (this.isFirst.length >>> 5) + 1;
  }

  private look(word: KnownText): InWord {
    const known = this.inWord(word);
    if (known.stage === this.stage) return known;
    const needs = [...new Set(this.piecesIn(bounded(word)).flatMap((piece) => this.meets[piece]!))];
    const isFirst = (need: number) => this.isFirst[need]!;
    return Object.assign(known, { stage: this.stage, firsts: needs.filter(isFirst), others: needs.filter((need) => !isFirst(need)) });
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
