import { z } from 'zod';

/** What an agent can give. */
export const remedies = ['refund', 'credit', 'discount', 'waive', 'replace', 'goodwill'] as const;
export type Remedy = (typeof remedies)[number];

const words = z.string().trim().max(120);

/** What may be given without asking, and who says yes to more. */
export const authorityRowSchema = z.strictObject({
  id: z.string().min(1).max(80),
  remedy: z.enum(remedies),
  /** The most that may be given alone; 0: never without asking. */
  limit: z.number().nonnegative().max(1_000_000_000),
  /** ISO code, or `%` for a share. */
  currency: z.string().regex(/^(?:[A-Z]{3}|%)$/),
  /** Who approves more; empty: not said. */
  approver: words,
  /** How to reach them: "ext. 12". */
  reach: words,
  /** When to go straight to them, whatever the amount: "an injury, the press, a lawyer". */
  redFlag: words,
});

/** A team's table. It comes from the person or from a team's pack, and is silent where it is empty. */
export const authoritySchema = z.array(authorityRowSchema).max(200);

export type AuthorityRow = z.infer<typeof authorityRowSchema>;
export type Authority = readonly AuthorityRow[];
