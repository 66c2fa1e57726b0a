import type { z } from 'zod';
import type { ReadyFile } from './known-needs';
import type { refusalSigns, refusalContextSchema } from './refusal-context-schema';
import english from './rules/en-refusal-context.json?ready';

const { signs } = (english as ReadyFile<z.infer<typeof refusalContextSchema>>).file;

/** The signs by name, ready to be looked for. */
export const refusalContext = Object.fromEntries(signs.map(({ id, pattern }) => [id, new RegExp(pattern, 'i')])) as Record<(typeof refusalSigns)[number], RegExp>;
