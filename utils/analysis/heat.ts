import { z } from 'zod';
import type { Finding } from './finding';
import { looksEnglish } from './language';
import { plainMarks } from './normalise';
import { ownWords } from './own-words';
import { firstOf, PatternMaker, spotWords } from './pattern';
import { remembered } from './remembered';
import english from './rules/en-heat.json';

const example = z.string().min(1).max(300);
const words = z.string().min(1).max(400);

/** One language's cues that much has built up in a message, and the steps that help. */
export const heatFileSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: words,
  question: words,
  why: words,
  steps: z.array(words).min(1).max(8),
  cues: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z]+$/), weight: z.number().int().min(1).max(3), pattern: z.string().max(1_600), flags: z.array(example).min(1), allows: z.array(example).min(1) }),
  ),
});

const file = heatFileSchema.parse(english);
const maker = new PatternMaker({});
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
