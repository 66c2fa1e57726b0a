import { z } from 'zod';
import { example, languageFile } from './language-file';

const pair = z.tuple([example, example]);
const kinds = ['echo', 'unanswered', 'effort', 'told', 'thanks'] as const;
/** Signs in a reply. */
export const signIds = ['closing', 'thanks', 'ask', 'form', 'more', 'courtesy', 'no-answer'] as const;

/** One language's words and signs for what is asked about a reply as a whole. */
export const replyFileSchema = z.strictObject({
  ...languageFile,
  asks: z.record(z.enum(kinds), z.strictObject({ question: z.string().max(400), why: z.string().max(400) })),
  signs: z.array(
    z.strictObject({ id: z.enum(signIds), means: z.string().max(200), pattern: z.string().max(1_600), flags: z.array(example).min(1), allows: z.array(example).min(1) }),
  ),
  /** What a customer may have said already: how it is asked for, and how it looks where they said it. Examples are a draft's sentence and a customer's. */
  known: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z-]+$/), asked: z.string().max(600), told: z.string().max(600), flags: z.array(pair).min(1), allows: z.array(pair).min(1) }),
  ),
});
