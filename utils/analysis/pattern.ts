import type { KnownNeeds } from './known-needs';
import { type Need, settled } from './needed-words';
import { type Branch, PatternReader } from './pattern-parts';
import { sourceFor } from './pattern-source';
import { KnownText } from './known-text';
import { type Spotted, WordSpotter } from './word-spotter';

const spotter = new WordSpotter();

/** What `Pattern.mayHold` looks at, once for each sentence. */
export const spotWords = (text: KnownText | string): Spotted => (text instanceof KnownText ? spotter.spot(text) : spotter.spotText(text));

/** Pieces that several patterns share, by name; a part may use another. */
export type Parts = Readonly<Record<string, string>>;

/** What has to stand in a text for a pattern to hold, by the number of the spotter. */
const numberOf = (need: Need): number => spotter.needOf(need.map((piece) => spotter.numberOf(piece)));

/** The number of all that a pattern needs, by which it is found. */
export const groupOf = ({ needs }: Pattern): number => spotter.groupOf(needs);

/** Makes patterns that share parts. */
export class PatternMaker {
  private readonly known = new Map<string, Branch[]>();
  /** Of what is known, the spotter's numbers: patterns share most of what they need. */
  private readonly numbers: (number | undefined)[] = [];

  /** @param built what is known of the needs of patterns, which then are read only when they are first used */
  constructor(
    private readonly parts: Parts,
    private readonly built: KnownNeeds | null = null,
  ) {}

  /** One pattern for each alternative, since each needs other words. @throws Error naming an unknown part, SyntaxError */
  make(pattern: string): Pattern[] {
    let branches: Branch[] | null = null;
    const read = () => (branches ??= this.read(pattern));
    const needs = this.builtNeedsOf(pattern) ?? this.needsIn(read()).map((ofOne) => ofOne.map(numberOf));
    return needs.map((ofOne, index) => new Pattern(ofOne, () => read()[index]!));
  }

  /** What each alternative of a pattern needs, the best first. @throws as `make` */
  needsOf(pattern: string): Need[][] {
    return this.needsIn(this.read(pattern));
  }

  private builtNeedsOf(pattern: string): number[][] | undefined {
    return this.built?.patterns[pattern]?.map((ofOne) => ofOne.map((known) => (this.numbers[known] ??= numberOf(this.built!.needs[known]!))));
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
const lightUses = 6;

const none: readonly RegExpExecArray[] = [];

/** An expression with what it found last: rules of several files share patterns, and look at a sentence one after the other. */
interface Search {
  expression: RegExp;
  text: string | null;
  found: readonly RegExpExecArray[];
}

const searches = new Map<string, Search>();
/** Several times as many as are built in. Whoever writes rules makes new ones with every key. */
const mostSearches = 5_000;

/** The one search of a source. */
function searchFor(source: string): Search {
  const known = searches.get(source);
  if (known) return known;
  if (searches.size === mostSearches) searches.clear();
  const made = { expression: new RegExp(source, 'gi'), text: null, found: none };
  searches.set(source, made);
  return made;
}

/** All matches of a global expression. `matchAll` would copy it each time, which takes longer than running it. */
function allIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  let match = expression.exec(text);
  if (!match) return none;
  const all: RegExpExecArray[] = [];
  for (; match; match = expression.exec(text)) {
    if (match[0] !== '') all.push(match);
    else expression.lastIndex += 1;
  }
  return all;
}

/** A regular expression, case-insensitive, that knows the words it needs and is compiled only when they are there. */
export class Pattern {
  private whole: Search | null = null;
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
    return this.mayHold(spotted) ? this.expressionIn(spotted).exec(text) : null;
  }

  /** @param spotted of the text or of one that it is a part of */
  test(text: string, spotted: Spotted): boolean {
    return this.mayHold(spotted) && this.testPossible(text, spotted);
  }

  /** All matches. @param spotted of the text or of one that it is a part of */
  matches(text: string, spotted: Spotted): readonly RegExpExecArray[] {
    return this.mayHold(spotted) ? this.matchesPossible(text, spotted) : none;
  }

  /** The same as `test` where it is known that the pattern may hold. */
  testPossible(text: string, spotted: Spotted): boolean {
    return this.expressionIn(spotted).test(text);
  }

  /** The same as `matches` where it is known that the pattern may hold. */
  matchesPossible(text: string, spotted: Spotted): readonly RegExpExecArray[] {
    const expression = this.expressionIn(spotted);
    if (!this.whole) return allIn(text, expression);
    if (this.whole.text !== text) {
      this.whole.found = allIn(text, expression);
      this.whole.text = text;
    }
    return this.whole.found;
  }

  /** The words that stand in the pattern itself. */
  get source(): string {
    return sourceFor([this.branch()], null);
  }

  /** The expression, from the beginning of a text on. */
  private expressionIn(spotted: Spotted): RegExp {
    const expression = this.whole?.expression ?? this.firstExpressionIn(spotted);
    expression.lastIndex = 0;
    return expression;
  }

  private firstExpressionIn(spotted: Spotted): RegExp {
    this.used += 1;
    if (this.used > lightUses) {
      this.light.clear();
      this.whole = searchFor(this.source);
      return this.whole.expression;
    }
    const source = sourceFor([this.branch()], spotted);
    const known = this.light.get(source);
    if (known) return known;
    const made = new RegExp(source, 'gi');
    this.light.set(source, made);
    return made;
  }
}
