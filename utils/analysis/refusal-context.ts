import { z } from 'zod';
import english from './rules/en-refusal-context.json';

const ids = ['leaning', 'beforeBut', 'twice', 'behind', 'reason', 'rule', 'added', 'colon', 'ownReason', 'unknown', 'knownThen', 'elsewhere', 'alternative', 'noStatement'] as const;
const example = z.string().min(1).max(300);

/** One language's signs of what stands around a refusal. */
export const refusalContextSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: z.string().max(400),
  signs: z.array(
    z.strictObject({
      id: z.enum(ids),
      means: z.string().max(200),
      pattern: z.string().min(3).max(1_400),
      flags: z.array(example).min(1),
      allows: z.array(example).min(1),
    }),
  ),
});

const { signs } = refusalContextSchema.parse(english);

/** The signs by name, ready to be looked for. */
export const refusalContext = Object.fromEntries(signs.map(({ id, pattern }) => [id, new RegExp(pattern, 'i')])) as Record<(typeof ids)[number], RegExp>;
