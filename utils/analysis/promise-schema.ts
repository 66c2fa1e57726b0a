import { z } from 'zod';

const pattern = z.string().min(3).max(600);
const examples = z.array(z.string().min(1).max(300)).min(3).max(80);

/** One language's grammar of promises. */
export const promiseFileSchema = z.strictObject({
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  source: z.string().max(400),
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
