import type { KnownNeeds } from './known-needs';
import { type Need, settled } from './needed-words';
import { type Branch, PatternReader } from './pattern-parts';
import { sourceFor } from './pattern-source';
import { KnownText, splitWords } from './known-text';
import { type Spotted, WordSpotter } from './word-spotter';

const spotter = new WordSpotter();

/** What `Pattern.mayHold` looks at, once for each sentence. */
export const spotWords = (text: KnownText | string): Spotted => (text instanceof KnownText ? spotter.spot(text) : spotter.together(splitWords(text)));

/** The same of several sentences together, over which a pattern may reach. */
export const spotWordsOf = (sentences: readonly KnownText[]): Spotted => spotter.spotAll(sentences);

/** Pieces that several patterns share, by name; a part may use another. */
export type Parts = Readonly<Record<string, string>>;

/** What has to stand in a text for a pattern to hold, by the numbers of the spotter. The first need is what the pattern is found by. */
const numbersOf = (needs: readonly Need[]): number[] => needs.map((need, place) => spotter.needOf(need.map((piece) => spotter.numberOf(piece)), place === 0));

/** Makes patterns that share parts. */
export class PatternMaker {
  private readonly known = new Map<string, Branch[]>();

  /** @param built what is known of the needs of patterns, which then are read only when they are first used */
  constructor(
    private readonly parts: Parts,
    private readonly built: KnownNeeds | null = null,
  ) {}

  /** One pattern for each alternative, since each needs other words. @throws Error naming an unknown part, SyntaxError */
  make(pattern: string): Pattern[] {
    let branches: Branch[] | null = null;
    const read = () => (branches ??= this.read(pattern));
    const needs = this.built?.patterns[pattern]?.map((ofOne) => ofOne.map((number) => this.built!.needs[number]!)) ?? this.needsIn(read());
    return needs.map((ofOne, index) => new Pattern(numbersOf(ofOne), () => read()[index]!));
  }

  /** What each alternative of a pattern needs, the best first. @throws as `make` */
  needsOf(pattern: string): Need[][] {
    return this.needsIn(this.read(pattern));
  }

  private needsIn(branches: readonly Branch[]): Need[][] {
    return branches.map(({ needs }) => settled(needs));
  }

  /** The alternatives of a pattern. @throws Error naming an unknown part, SyntaxError */
  read(pattern: string): Branch[] {
    return new PatternReader(pattern, (name) => this.part(name)).whole();
  }

  private part(name: string): Branch[] {
    const known = this.known.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.parts, name)) throw new Error(`No part is named "${name}".`);
    const branches = this.read(this.parts[name]!);
    this.known.set(name, branches);
    return branches;
  }
}

/** The leftmost match of several patterns. @param spotted of the text or of one that it is a part of */
export function firstOf(patterns: readonly Pattern[], text: string, spotted: Spotted): RegExpExecArray | null {
  let leftmost: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    const match = pattern.first(text, spotted);
    if (match && (!leftmost || match.index < leftmost.index)) leftmost = match;
  }
  return leftmost;
}

/** How often a pattern is first used without the alternatives that cannot hold: compiling all of a large one takes longer than a reading may. */
const lightUses = 30;

/** A regular expression, case-insensitive, that knows the words it needs and is compiled only when they are there. */
export class Pattern {
  private whole: RegExp | null = null;
  private used = 0;

  /** The latest expressions without what cannot hold, by their source: building one takes longer than running it. */
  private readonly light = new Map<string, RegExp>();

  /**
   * Made by a `PatternMaker`.
   * @param needs numbers of what must be met for it to hold
   * @param branch reads the pattern
   */
  constructor(
    readonly needs: readonly number[],
    private readonly branch: () => Branch,
  ) {}

  /** Whether the pattern can hold in a text of which this was spotted. */
  mayHold(spotted: Spotted): boolean {
    for (const need of this.needs) if (!spotted.meets(need)) return false;
    return true;
  }

  /** @param spotted of the text or of one that it is a part of */
  first(text: string, spotted: Spotted): RegExpExecArray | null {
    if (!this.mayHold(spotted)) return null;
    const expression = this.expressionFor(spotted);
    expression.lastIndex = 0;
    return expression.exec(text);
  }

  /** @param spotted of the text or of one that it is a part of */
  test(text: string, spotted: Spotted): boolean {
    return this.first(text, spotted) !== null;
  }

  /** All matches. @param spotted of the text or of one that it is a part of */
  matches(text: string, spotted: Spotted): RegExpExecArray[] {
    const all: RegExpExecArray[] = [];
    if (!this.mayHold(spotted)) return all;
    // `matchAll` would copy the expression each time, which takes longer than running it.
    const expression = this.expressionFor(spotted);
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      if (match[0] !== '') all.push(match);
      else expression.lastIndex += 1;
    }
    return all;
  }

  /** The words that stand in the pattern itself. */
  get source(): string {
    return sourceFor([this.branch()], null);
  }

  private expressionFor(spotted: Spotted): RegExp {
    if (this.whole) return this.whole;
    this.used += 1;
    if (this.used > lightUses) {
      this.light.clear();
      return (this.whole = new RegExp(this.source, 'gi'));
    }
    const source = sourceFor([this.branch()], spotted);
    const known = this.light.get(source);
    if (known) return known;
    const made = new RegExp(source, 'gi');
    this.light.set(source, made);
    return made;
  }
}
