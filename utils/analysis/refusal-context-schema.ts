import { z } from 'zod';

/** Signs of what stands around a refusal. */
export const refusalSigns = ['leaning', 'beforeBut', 'twice', 'behind', 'reason', 'rule', 'added', 'colon', 'ownReason', 'unknown', 'knownThen', 'elsewhere', 'alternative', 'noStatement'] as const;
const example = z.string().min(1).max(300);

/** One language's signs of what stands around a refusal. */
export const refusalContextSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: z.string().max(400),
  signs: z.array(
    z.strictObject({
      id: z.enum(refusalSigns),
      means: z.string().max(200),
      pattern: z.string().min(3).max(1_400),
      flags: z.array(example).min(1),
      allows: z.array(example).min(1),
    }),
  ),
});
