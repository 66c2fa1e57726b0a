import { type KnownText, type KnownWord, once, splitWords, wordsOf } from './known-text';
import { aDigit, withBounds } from './needed-words';

/** Which needs are met in a text. */
export class Spotted {
  private joined: string | null = null;

  /**
   * @param words of the text
   * @param met a bit for every need, by its number, from @param row on: they are asked for tens of thousands of times in a draft
   * @param together the numbers of needs that go together and are all met
   */
  constructor(
    private readonly words: readonly KnownWord[],
    readonly met: Int32Array,
    readonly row: number,
    readonly together: readonly number[],
  ) {}

  /** Whether a need is met, by its number. */
  meets(need: number): boolean {
    return ((this.met[this.row + (need >>> 5)]! >>> (need & 31)) & 1) === 1;
  }

  /** Whether a piece stands there, known or not. */
  has(piece: string): boolean {
    // A line's end stands in no piece, so that none reaches from one word into the next.
    this.joined ??= this.words.map(({ text }) => withBounds(text)).join('\n');
    return piece === aDigit ? /\d/.test(this.joined) : this.joined.includes(piece);
  }
}

const rowsTogether = 64;
/** When there are so many numbers in the lists of words, all words are looked at anew. */
const mostListed = 524_288;
/** Of all spotters, so that none takes a word's list for its own. */
let stages = 0;

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
  private needCount = 0;
  private readonly groupNumbers = new Map<string, number>();
  /** By need, the groups that are found by it. */
  private readonly groupsBy: number[][] = [];
  /** By group, what else is needed. */
  private readonly others: (readonly number[])[] = [];
  /** Groups that need nothing. */
  private readonly always: number[] = [];
  /** Grows with each piece, need and group, which outdates what was found before. */
  private stage = ++stages;
  /** Bits for the texts to come: to make room for each by itself takes longer than to fill it. */
  private rows = new Int32Array(0);
  private nextRow = 0;
  /** For each word that was looked at: how many bits it sets, each by its place in a row and its value, and how many groups are found by it, and they. */
  private lists = new Int32Array(4_096);
  private listed = 0;
  /** By group, the text in which it was found last. */
  private foundIn = new Int32Array(0);
  /** The groups that were found in the text at hand. */
  private candidates = new Int32Array(0);
  private texts = 0;
  private readonly inSentence = once((): { stage: number; spotted: Spotted | null } => ({ stage: 0, spotted: null }));

  /** A piece's number in what is spotted. @param piece as `withBounds` marks it, or `aDigit` */
  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.outdate();
    this.longest = Math.max(this.longest, piece.length);
    this.numbers.set(piece, this.numbers.size);
    this.meets.push([]);
    return this.numbers.size - 1;
  }

  /** The number of a need: that any one of some pieces, by their numbers, stands in a text. */
  needOf(pieces: readonly number[]): number {
    const key = pieces.join();
    const known = this.needNumbers.get(key);
    if (known !== undefined) return known;
    this.outdate();
    const number = this.needCount;
    this.needCount += 1;
    this.needNumbers.set(key, number);
    this.groupsBy.push([]);
    for (const piece of pieces) this.meets[piece]!.push(number);
    return number;
  }

  /** The number of needs that go together, as `Spotted.together` tells. @param needs the one first that tells most: by it they are found */
  groupOf(needs: readonly number[]): number {
    const key = needs.join();
    const known = this.groupNumbers.get(key);
    if (known !== undefined) return known;
    this.outdate();
    const [first, ...others] = needs;
    const number = this.others.push(others) - 1;
    this.groupNumbers.set(key, number);
    (first === undefined ? this.always : this.groupsBy[first]!).push(number);
    return number;
  }

  /** What stands in a sentence. */
  spot(sentence: KnownText): Spotted {
    const found = this.inSentence(sentence);
    if (found.stage !== this.stage || !found.spotted) {
      found.spotted = this.spotIn(wordsOf(sentence));
      found.stage = this.stage;
    }
    return found.spotted;
  }

  /** What stands in a text. */
  spotText(text: string): Spotted {
    return this.spotIn(splitWords(text));
  }

  private outdate(): void {
    stages += 1;
    this.stage = stages;
    this.listed = 0;
  }

  private get rowLength(): number {
    return (this.needCount >>> 5) + 1;
  }

  /** Where nothing is set so far. */
  private freeRow(): number {
    const length = this.rowLength;
    if (this.nextRow + length > this.rows.length) {
      this.rows = new Int32Array(rowsTogether * length);
      this.nextRow = 0;
    }
    const row = this.nextRow;
    this.nextRow += length;
    return row;
  }

  private spotIn(words: readonly KnownWord[]): Spotted {
    if (this.listed > mostListed) this.outdate();
    if (this.foundIn.length < this.others.length) {
      this.foundIn = new Int32Array(this.others.length);
      this.candidates = new Int32Array(this.others.length);
    }
    for (const word of words) if (word.stage !== this.stage) this.look(word);
    const row = this.freeRow();
    const { rows, lists, foundIn, candidates } = this;
    const text = (this.texts = (this.texts + 1) | 0);
    let found = 0;
    for (const { spotted } of words) {
      let at = spotted;
      const bits = at + 1 + 2 * lists[at]!;
      for (at += 1; at < bits; at += 2) rows[row + lists[at]!]! |= lists[at + 1]!;
      const groups = at + 1 + lists[at]!;
      for (at += 1; at < groups; at += 1) {
        const group = lists[at]!;
        if (foundIn[group] === text) continue;
        foundIn[group] = text;
        candidates[found] = group;
        found += 1;
      }
    }
    return new Spotted(words, rows, row, this.complete(found, row));
  }

  /** Those of the first candidates, which were found by their first need, of which all the others are met; and those that need nothing. */
  private complete(count: number, row: number): readonly number[] {
    const { rows, others, candidates } = this;
    const groups = this.always.slice();
    next: for (let index = 0; index < count; index += 1) {
      const group = candidates[index]!;
      for (const need of others[group]!) if (((rows[row + (need >>> 5)]! >>> (need & 31)) & 1) === 0) continue next;
      groups.push(group);
    }
    return groups;
  }

  private look(word: KnownWord): void {
    const needs = [...new Set(this.piecesIn(withBounds(word.text)).flatMap((piece) => this.meets[piece]!))];
    const bits = new Map<number, number>();
    for (const need of needs) bits.set(need >>> 5, (bits.get(need >>> 5) ?? 0) | (1 << (need & 31)));
    const groups = [...new Set(needs.flatMap((need) => this.groupsBy[need]!))];
    this.list(word, [bits.size, ...[...bits].flat(), groups.length, ...groups]);
  }

  private list(word: KnownWord, numbers: readonly number[]): void {
    if (this.listed + numbers.length > this.lists.length) {
      const former = this.lists;
      this.lists = new Int32Array(2 * former.length + numbers.length);
      this.lists.set(former);
    }
    this.lists.set(numbers, this.listed);
    word.spotted = this.listed;
    word.stage = this.stage;
    this.listed += numbers.length;
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
