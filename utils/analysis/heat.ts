import type { z } from 'zod';
import type { Finding } from './finding';
import type { heatFileSchema } from './heat-schema';
import type { ReadyFile } from './known-needs';
import { looksEnglish } from './language';
import { plainMarks } from './normalise';
import { ownWords } from './own-words';
import { firstOf, PatternMaker, spotWords } from './pattern';
import { remembered } from './remembered';
import english from './rules/en-heat.json?ready';

const { file, known } = english as ReadyFile<z.infer<typeof heatFileSchema>>;
const maker = new PatternMaker({}, known);
/** Ready to be looked for. */
export const heatCues = file.cues.map(({ id, weight, pattern }) => ({ id, weight, patterns: maker.make(pattern) }));

/** Fewer capitals are an abbreviation, a heading or a name. */
const loud = /(?<![\p{L}\d])(?:\p{Lu}{3,}[!,]?\s+){1,6}\p{Lu}{4,}(?![\p{L}\d])/u;
const marks = /[!?]{2,}/;
const repeated = /\b([a-z]{4,})\b(?:[\s,.!]+\1\b)+/i;

/** One thing in a message that shows how much has built up. */
interface Cue {
  weight: number;
  words: string;
}

/** So much together, from at least two kinds of cues: one alone is often only how somebody writes. */
const enough = 3;
const fewestKinds = 2;
const mostNamed = 3;

function cuesIn(theirs: string): Cue[] {
  const spotted = spotWords(theirs);
  const said = heatCues.flatMap(({ weight, patterns }) => {
    const match = firstOf(patterns, theirs, spotted);
    return match ? [{ weight, words: match[0] }] : [];
  });
  const shapes = [loud, marks, repeated].flatMap((shape) => {
    const [match] = shape.exec(theirs) ?? [];
    return match ? [{ weight: 1, words: match.replace(/\s+/g, ' ') }] : [];
  });
  return [...said, ...shapes];
}

/**
 * Steps for a reply to a message in which much has built up; null for every other. It says something of the words and nothing of the
 * person, and nothing of it is kept.
 */
export const findHeat = remembered(4, (customer): Finding | null => {
  const plain = plainMarks(customer);
  const theirs = ownWords({ text: plain, skip: [] }).map(({ start, end }) => plain.slice(start, end)).join('\n');
  if (!looksEnglish(theirs)) return null;
  const cues = cuesIn(theirs);
  if (cues.length < fewestKinds || cues.reduce((sum, { weight }) => sum + weight, 0) < enough) return null;
  const named = cues.slice(0, mostNamed).map((cue) => `“${cue.words}”`).join(', ');
  return {
    rule: 'en/heat/steps',
    label: 'heat',
    about: 'customer',
    start: 0,
    end: 0,
    words: '',
    phrase: '',
    question: file.question.replace('{cues}', () => named),
    why: file.why,
    steps: file.steps,
  };
});
