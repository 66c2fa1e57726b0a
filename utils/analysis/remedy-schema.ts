import { z } from 'zod';
import { remedies } from './authority';
import { example, languageFile, words } from './language-file';

const sign = { pattern: z.string().max(1_600), flags: z.array(example).min(1), allows: z.array(example).min(1) };

/** One language's words for what is given, and for what is not. */
export const remedyFileSchema = z.strictObject({
  ...languageFile,
  question: words,
  never: words,
  approves: words,
  nobody: words,
  why: words,
  flagged: words,
  remedies: z.array(z.strictObject({ id: z.enum(remedies), name: words, ...sign })),
  /** Given without an amount: what stands in the way of taking every such word for a gift. */
  bare: z.strictObject(sign),
  /** Refused, wished for, or somebody else's to give. */
  notGiven: z.strictObject(sign),
});
