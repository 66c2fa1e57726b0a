import { z } from 'zod';
import { example, languageFile } from './language-file';

/** Signs of what stands around a refusal. */
export const refusalSigns = ['leaning', 'beforeBut', 'twice', 'behind', 'reason', 'rule', 'added', 'colon', 'ownReason', 'unknown', 'knownThen', 'elsewhere', 'alternative', 'noStatement'] as const;

/** One language's signs of what stands around a refusal. */
export const refusalContextSchema = z.strictObject({
  ...languageFile,
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
