import type { z } from 'zod';
import type { ReadyFile } from './known-needs';
import { type Pattern, PatternMaker } from './pattern';
import type { replyFileSchema, signIds } from './reply-schema';
import english from './rules/en-reply.json?ready';

const { file, known } = english as ReadyFile<z.infer<typeof replyFileSchema>>;
const maker = new PatternMaker({}, known);

/** How each thing is asked. */
export const replyAsks = file.asks;
/** Ready to be looked for, by name. */
export const replySigns = Object.fromEntries(file.signs.map(({ id, pattern }) => [id, maker.make(pattern)])) as Record<(typeof signIds)[number], Pattern[]>;
export const knownThings = file.known.map(({ id, asked, told }) => ({ id, asked: maker.make(asked), told: maker.make(told) }));
