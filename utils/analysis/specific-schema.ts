import { z } from 'zod';
import { languageFile } from './language-file';

/** One language's patterns for what matters in a customer's message. */
export const specificFileSchema = z.strictObject({
  ...languageFile,
  parts: z.record(z.string().regex(/^[a-z]+$/), z.string().min(1).max(1_500)),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      kind: z.enum(['duration', 'amount', 'date', 'count', 'cost', 'feeling', 'reference', 'product']),
      /** The greater, the better a question about it; 1 to 10. */
      weight: z.number().int().min(1).max(10),
      pattern: z.string().min(3).max(600),
      /** The statement, with the pattern's named groups; without one the clause is retold as a whole. */
      say: z.string().max(200).optional(),
      /** Words of a customer, and the statement made of them. */
      examples: z.array(z.tuple([z.string(), z.string()])).min(1),
    }),
  ),
});
