import { z } from 'zod';

const example = z.string().min(1).max(300);
const words = z.string().min(1).max(400);

/** One language's cues that much has built up in a message, and the steps that help. */
export const heatFileSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: words,
  question: words,
  why: words,
  steps: z.array(words).min(1).max(8),
  cues: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z]+$/), weight: z.number().int().min(1).max(3), pattern: z.string().max(1_600), flags: z.array(example).min(1), allows: z.array(example).min(1) }),
  ),
});
