import { z } from 'zod';

const example = z.string().min(1).max(300);

/** One language's signs of principles being followed. */
export const evidenceFileSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: z.string().max(400),
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
