import { bestOf, type Need, needOfEither, needOfPiece, shortestPiece } from './needed-words';

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
}

/** The same with numbers in place of words. */
export interface Numbered {
  items: (string | (Omit<Bracket, 'branches'> & { branches: Numbered[] }))[];
  needs: readonly (readonly number[])[];
}

/** Puts numbers in place of words; alternatives that several patterns share are done once. */
export function numberWith(numberOf: (piece: string) => number): (branch: Branch) => Numbered {
  const done = new WeakMap<Branch, Numbered>();
  const numbered = (branch: Branch): Numbered => {
    let made = done.get(branch);
    if (!made) {
      made = {
        items: branch.items.map((item) => (typeof item === 'string' ? item : { ...item, branches: item.branches.map(numbered) })),
        needs: branch.needs.map((need) => need.map(numberOf)),
      };
      done.set(branch, made);
    }
    return made;
  };
  return numbered;
}

/** In a pattern a space stands for any white space, ` ?` also for none. */
const spaced = (text: string): string => text.replace(/ \?/g, String.raw`\s*`).replace(/ /g, String.raw`\s+`);
const letters = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'&-");
const quantifier = /(?:[*?+]|\{\d+(?:,\d*)?\})\??/y;
const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z]*-?[a-z]*:))?/y;

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
    const needs: Need[] = [];
    let piece = '';
    let from = this.at;
    const endPiece = () => {
      if (piece.length >= shortestPiece) needs.push(needOfPiece(piece));
      piece = '';
    };
    for (let sign = this.source[this.at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = this.source[this.at]) {
      const begin = this.at;
      const isLetter = letters.has(sign);
      const inner = isLetter ? this.pass(1) : this.element(sign);
      const times = this.times();
      const dispensable = times !== '' && (times[0] === '*' || times[0] === '?' || times.startsWith('{0'));
      if (isLetter && !dispensable) piece += sign.toLowerCase();
      if (!isLetter || times !== '') endPiece();
      if (!inner) continue;
      if (begin > from) items.push(spaced(this.source.slice(from, begin)));
      from = this.at;
      items.push({ ...inner, close: `)${times}`, dispensable: inner.dispensable || dispensable });
      if (!inner.dispensable && !dispensable) needs.push(...needOfEither(inner.branches.map((branch) => branch.needs)));
    }
    endPiece();
    if (this.at > from) items.push(spaced(this.source.slice(from, this.at)));
    return { items, needs: bestOf(needs) };
  }

  private pass(count: number): null {
    this.at += count;
    return null;
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
  private element(sign: string): Omit<Bracket, 'close'> | null {
    if (sign === '\\') return this.pass(2);
    if (sign === '[') return this.passClass();
    if (sign === '{') {
      const end = this.source.indexOf('}', this.at);
      const name = this.source.slice(this.at + 1, end);
      this.at = end + 1;
      return { open: '(?:', branches: this.part(name), dispensable: false };
    }
    if (sign !== '(') return this.pass(1);
    const open = this.matched(opening);
    const branches = this.alternatives();
    this.at += 1;
    return { open, branches, dispensable: open.endsWith('!') };
  }

  private passClass(): null {
    this.at += 1;
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    return this.pass(1);
  }
}
