import { z } from 'zod';
import { example, languageFile, words } from './language-file';

/** One language's cues that much has built up in a message, and the steps that help. */
export const heatFileSchema = z.strictObject({
  ...languageFile,
  question: words,
  why: words,
  steps: z.array(words).min(1).max(8),
  cues: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z]+$/), weight: z.number().int().min(1).max(3), pattern: z.string().max(1_600), flags: z.array(example).min(1), allows: z.array(example).min(1) }),
  ),
});
