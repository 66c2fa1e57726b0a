import type { Bracket, Branch } from './pattern-parts';
import { haveInCommon, signsOf, timesOf } from './pattern-signs';

/** A sign, and in how many ways it may be left. */
interface Step {
  signs: string;
  dispensable: boolean;
  ways: number;
}

/** Steps that could share one text among them, so that every way to do so is tried: by the signs of the last, and how many ways there are. */
type Rows = Map<string, number>;

/** A text is taken to be so long where nothing says how long it is. */
const endless = 1_000;
/** More rows than this at one place are not followed. */
const mostRows = 40;
const token = /(\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|p\{\w+\}|[^])|\[(?:\\[^]|[^\]\\])*\]|[^])([*+?]|\{\d+(?:,\d*)?\})?\??/gi;
const withoutWidth = /^(?:\\[bB]|\^|\$)$/;

const waysOf = (least: number, most: number): number => Math.min(endless, most - least + 1);

const stepsIn = (text: string): Step[] =>
  [...text.matchAll(token)].flatMap(([, atom, times = '']) => {
    if (withoutWidth.test(atom!)) return [];
    const { least, most } = timesOf(times);
    // A space in a pattern stands for white space of any length, which nobody writes much of.
    return [{ signs: signsOf(atom!), dispensable: least === 0, ways: atom === String.raw`\s` ? 1 : waysOf(least, most) }];
  });

const looksAround = ({ open }: Bracket): boolean => /^\(\?<?[=!]/.test(open);

const add = (rows: Rows, signs: string, ways: number): void => {
  if ((rows.get(signs) ?? 0) < ways && (rows.has(signs) || rows.size < mostRows)) rows.set(signs, ways);
};

/** What must stand there ends every row that it cannot be a part of. */
function after(rows: Rows, { signs, dispensable, ways }: Step): Rows {
  const next: Rows = new Map();
  for (const [last, former] of rows) {
    const common = haveInCommon(last, signs);
    if (common && ways > 1) add(next, signs, former * ways);
    if (dispensable || common) add(next, last, former);
  }
  if (ways > 1) add(next, signs, ways);
  return next;
}

/**
 * In how many ways the steps of a pattern that follow one another could share a text, at worst. Nothing that must stand between two of them
 * keeps them apart.
 */
export function waysToShare(branches: readonly Branch[]): number {
  let worst = 1;
  const through = (rows: Rows, branch: Branch): Rows => {
    let now = rows;
    const step = (one: Step): void => {
      now = after(now, one);
      worst = Math.max(worst, ...now.values());
    };
    for (const item of branch.items) {
      if (typeof item === 'string') stepsIn(item).forEach(step);
      else if (!looksAround(item)) {
        const { least, most } = timesOf(item.close);
        // Of a bracket that repeats one round is looked at: whether its rounds can be told apart is judged by itself.
        const all: Rows = new Map(least === 0 || most > 1 ? now : []);
        for (const one of item.branches) for (const [last, ways] of through(now, one)) add(all, last, ways);
        now = all;
      }
    }
    return now;
  };
  for (const branch of branches) through(new Map(), branch);
  return worst;
}
