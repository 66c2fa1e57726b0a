import { z } from 'zod';
import { example, languageFile } from './language-file';

/** One language's signs of principles being followed. */
export const evidenceFileSchema = z.strictObject({
  ...languageFile,
  rules: z.array(
    z.strictObject({
      /** Checklist item id. */
      item: z.string(),
      says: z.enum(['gaveReason', 'offeredAlternative', 'askedBack', 'restated', 'proposedFollowUp']),
      pattern: z.string().max(800),
      flags: z.array(example).min(1),
      allows: z.array(example).min(1),
    }),
  ),
});
