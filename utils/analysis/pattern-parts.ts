import { aDigit, before, type Need, needOfEither, needOfLetters, needOfMark } from './needed-words';
import { bothBound, type Bounds, boundsOfEither, NeedsOfSequence, unbound } from './needs-of-sequence';

/** A bracket of a pattern, with its alternatives. */
export interface Bracket {
  /** `(?:`, `(?<!` and so on. */
  open: string;
  branches: Branch[];
  /** The closing bracket and how often it may repeat. */
  close: string;
  /** Nothing need stand there: it may be missing, or it forbids. */
  dispensable: boolean;
}

/** One alternative: what follows one another, and the words that it needs. */
export interface Branch {
  items: (string | Bracket)[];
  needs: readonly Need[];
  /** The same beside which nothing more is known, once somebody asked. */
  settled?: readonly Need[];
  bounds: Bounds;
}

/** In a pattern a space stands for any white space, ` ?` also for none. */
const spaced = (text: string): string => (text.includes(' ') ? text.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`) : text);
const letters = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'&-");
const quantifier = /(?:[*?+]|\{\d+(?:,\d*)?\})\??/y;
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z]*-?[a-z]*:))?/y;
const isWord = (sign: string): boolean => /\w/.test(sign);
const looksAround = /^\(\?<?[=!]/;

/** What was read of a pattern: how words are bounded by it, and what it needs. */
interface Element {
  bounds: Bounds;
  needs: readonly Need[];
  bracket?: Omit<Bracket, 'close'>;
}

const something: Element = { bounds: unbound, needs: [] };
const aMark: Element = { bounds: bothBound, needs: [] };
const markOf = (sign: string): Element => ({ bounds: bothBound, needs: needOfMark(sign) });

/**
 * Takes a regular expression apart, far enough to tell which words each of its alternatives cannot do without. What is
 * not understood needs nothing.
 * @param part the alternatives of a named part (`{name}`)
 */
export class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly part: (name: string) => Branch[],
  ) {}

  /** @throws SyntaxError where a bracket is closed that was not opened */
  whole(): Branch[] {
    const branches = this.alternatives();
    if (this.at < this.source.length) throw new SyntaxError(`Unmatched ")" in the pattern: ${this.source}`);
    return branches;
  }

  private alternatives(): Branch[] {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    return branches;
  }

  private sequence(): Branch {
    const items: Branch['items'] = [];
    const needs = new NeedsOfSequence();
    let from = this.at;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const begin = this.at;
      const run = this.letters();
      if (run !== '') {
        needs.add([needOfLetters(run)], { start: !isWord(run[0]!), end: !isWord(run.at(-1)!) });
        continue;
      }
      const { bounds, needs: own, bracket } = this.element(this.source[begin]!);
      const times = this.times();
      const dispensable = times !== '' && (times[0] === '*' || times[0] === '?' || times.startsWith('{0'));
      if (bracket) {
        if (begin > from) items.push(spaced(this.source.slice(from, begin)));
        from = this.at;
        items.push({ ...bracket, close: `)${times}`, dispensable: bracket.dispensable || dispensable });
      }
      if (bracket && looksAround.test(bracket.open)) {
        if (!bracket.dispensable && !dispensable) needs.addAside(own);
      } else if (dispensable) needs.addOptional(bounds);
      // Of several rounds the first one begins behind what is in front, and the last one ends before what follows.
      else needs.add(times === '' ? own : own.map((need) => before(need, false)), bounds);
    }
    if (this.at > from) items.push(spaced(this.source.slice(from, this.at)));
    const { needs: all, bounds } = needs.whole();
    return { items, needs: all, bounds };
  }

  /** Letters that must stand there, one after the other. */
  private letters(): string {
    const from = this.at;
    while (letters.has(this.source[this.at] ?? '')) this.at += 1;
    // One that may be missing or repeated is read by itself.
    if (this.at > from && this.isCounted()) this.at -= 1;
    return this.source.slice(from, this.at);
  }

  private isCounted(): boolean {
    const at = this.at;
    const times = this.times();
    this.at = at;
    return times !== '';
  }

  private pass<Read>(count: number, read: Read): Read {
    this.at += count;
    return read;
  }

  /** How often what came before may stand there, as written. */
  private times(): string {
    const sign = this.source[this.at];
    return sign === '?' || sign === '*' || sign === '+' || sign === '{' ? this.matched(quantifier) : '';
  }

  private matched(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** An escape, a class, a part, a bracket, or another sign. */
  private element(sign: string): Element {
    if (sign === '\\') return this.pass(2, escaped(this.source[this.at + 1] ?? ''));
    if (sign === '[') return this.passClass();
    if (sign === '{') {
      const end = this.source.indexOf('}', this.at);
      const name = this.source.slice(this.at + 1, end);
      this.at = end + 1;
      return bracketOf({ open: '(?:', branches: this.part(name), dispensable: false });
    }
    // The end and the beginning of a text.
    if (sign === '$' || sign === '^') return this.pass(1, aMark);
    if (sign !== '(') return this.pass(1, isWord(sign) || sign === '.' ? something : markOf(sign));
    const open = this.matched(opening);
    const branches = this.alternatives();
    this.at += 1;
    return bracketOf({ open, branches, dispensable: open.endsWith('!') });
  }

  private passClass(): Element {
    const from = this.at + 1;
    this.at = from;
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    return this.pass(1, /^[^\w\\^]+$/.test(this.source.slice(from, this.at)) ? aMark : something);
  }
}

const bracketOf = (bracket: Omit<Bracket, 'close'>): Element => ({ bracket, bounds: boundsOfEither(bracket.branches.map(({ bounds }) => bounds)), needs: needOfEither(bracket.branches.map(({ needs }) => needs)) });

/** `\b` and white space end a word, as every mark does. */
function escaped(sign: string): Element {
  if (sign === 'd') return { bounds: unbound, needs: [[aDigit]] };
  if (sign === 'b' || sign === 's' || sign === 'W') return aMark;
  return isWord(sign) ? something : markOf(sign);
}
