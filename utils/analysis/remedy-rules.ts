import type { z } from 'zod';
import type { Remedy } from './authority';
import type { ReadyFile } from './known-needs';
import { PatternMaker } from './pattern';
import type { remedyFileSchema } from './remedy-schema';
import english from './rules/en-remedies.json?ready';

const { file, known } = english as ReadyFile<z.infer<typeof remedyFileSchema>>;
const maker = new PatternMaker({}, known);

export const remedyWords = file;
export const remedySigns = file.remedies.map(({ id, name, pattern }) => ({ id: id as Remedy, name, patterns: maker.make(pattern) }));
export const givenBare = maker.make(file.bare.pattern);
export const notGiven = maker.make(file.notGiven.pattern);
