import { z } from 'zod';
import { example, languageFile } from './language-file';

const pattern = z.string().min(3).max(600);
const examples = z.array(example).min(3).max(80);

/** One language's grammar of promises. */
export const promiseFileSchema = z.strictObject({
  ...languageFile,
  parts: z.record(z.string().regex(/^[a-z]+$/), z.string().min(1).max(4_000)),
  /** A promise with or without a time. */
  always: z.array(pattern),
  /** A promise only where an exact time in the future is named. */
  timed: z.array(pattern),
  /** Never a promise: conditional on the customer, done at once, an offer. Looked for in the whole sentence. */
  never: z.array(pattern),
  /** The sentence asks the customer to do something first, so that what follows depends on it. */
  customersTurn: pattern,
  examples: z.strictObject({ flags: examples, allows: examples }),
});
