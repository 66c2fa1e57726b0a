import type { z } from 'zod';
import type { ReadyFile } from './known-needs';
import { PatternMaker } from './pattern';
import { PatternIndex } from './pattern-index';
import type { promiseFileSchema } from './promise-schema';
import english from './rules/en-promises.json?ready';

const { file, known } = english as ReadyFile<z.infer<typeof promiseFileSchema>>;
const maker = new PatternMaker(file.parts, known);
const made = (patterns: string[]) => new PatternIndex(patterns.flatMap((pattern) => maker.make(pattern).map((one) => [one, null] as const)));

/** The built-in grammar, ready to run. */
export const promiseRules = {
  always: made(file.always),
  timed: made(file.timed),
  never: made(file.never),
  customersTurn: made([file.customersTurn]),
};
