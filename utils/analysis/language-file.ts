import { z } from 'zod';

/** A sentence that a rule must find, or must let pass. */
export const example = z.string().min(1).max(300);
export const words = z.string().min(1).max(400);

/** What every built-in file of one language begins with. */
export const languageFile = {
  schema: z.literal(1),
  language: z.string().regex(/^[a-z]{2}$/),
  /** What it rests on. */
  source: words,
};
