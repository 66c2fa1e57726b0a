import type { z } from 'zod';
import type { TextRange } from '../conversation/conversation';
import type { Evidence, FoundPromise, Specific } from './finding';
import { once } from './known-text';
import { plainMarks } from './normalise';
import { PatternMaker, spotWords } from './pattern';
import { PatternIndex } from './pattern-index';
import { rangesOf } from './ranges-of';
import type { Sentence } from './sentence';
import type { evidenceFileSchema } from './evidence-schema';
import type { ReadyFile } from './known-needs';
import english from './rules/en-evidence.json?ready';

const { file, known } = english as ReadyFile<z.infer<typeof evidenceFileSchema>>;
const maker = new PatternMaker({}, known);
const signs = new PatternIndex(file.rules.flatMap((sign) => maker.make(sign.pattern).map((pattern) => [pattern, sign] as const)));

const signsIn = once((sentence) => {
  const spotted = spotWords(sentence);
  const found: Pick<Evidence, 'item' | 'says'>[] = [];
  for (const { pattern, of: sign } of signs.within(spotted)) if (!found.includes(sign) && pattern.testPossible(sentence.text, spotted)) found.push(sign);
  return found;
});

/** Promises after which the customer hears from us again. */
const hearsFromUs = /^(?:call|ring|phone|telephone|e-?mail|text|message|write|contact|update|keep|let|get back|inform|notify|follow up|come back|reply|report)\b|\band (?:let|write|call|e-?mail|message|send|report)\b/i;

/** Numbers with what they count, amounts and references: the details that are nobody else's. */
const detail = /[€$£]\s?\d[\d.,]*\d|\b[A-Z]{2,}-?\d{3,}\b|\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty) (?:minutes?|hours?|days?|nights?|evenings?|weeks?|months?|years?|times|calls?|euros?|eur|dollars?|pounds?)\b/gi;

const detailsIn = (plain: string) => rangesOf(detail, plain).map(({ start, end }) => ({ start, end, named: plain.slice(start, end).toLowerCase() }));

/** Details of the customer's that the draft takes up, in the draft's own place for them. */
function sharedDetails(sentences: readonly Sentence[], specifics: readonly Specific[]): TextRange[] {
  const theirs = [...new Set(specifics.flatMap(({ words }) => detailsIn(plainMarks(words)).map(({ named }) => named)))];
  if (theirs.length === 0) return [];
  return sentences.flatMap(({ start, known }) => {
    const said = known.text.toLowerCase();
    if (!theirs.some((one) => said.includes(one))) return [];
    return detailsIn(known.text).filter(({ named }) => theirs.includes(named)).map((found) => ({ start: start + found.start, end: start + found.end }));
  });
}

/**
 * Words in a draft that show a principle being followed, each principle and kind at most once.
 * @param specifics what the customer said, for telling whether the draft takes it up
 */
export function findEvidence(text: string, sentences: readonly Sentence[], promises: readonly FoundPromise[], specifics: readonly Specific[]): Evidence[] {
  const found: Evidence[] = [];
  const add = (item: string, says: Evidence['says'], { start, end }: TextRange) => {
    if (found.every((other) => other.item !== item || other.says !== says)) found.push({ item, says, start, end, words: text.slice(start, end) });
  };
  for (const promise of promises) {
    if (promise.dueAt === null) continue;
    const at = text.indexOf(promise.timeWords!, promise.start);
    add('honest-expectations', 'namedTime', { start: at, end: at + promise.timeWords!.length });
    if (hearsFromUs.test(promise.what)) add('updates', 'promisedUpdate', promise);
  }
  for (const range of sharedDetails(sentences, specifics)) add('acknowledge', 'namedDetail', range);
  for (const sentence of sentences) {
    for (const { item, says } of signsIn(sentence.known)) add(item, says, sentence);
  }
  return found;
}
