import { z } from 'zod';

const words = z.string().trim().min(1).max(400);
const pattern = z.string().min(3).max(1_400);
const idPart = /^[a-z][a-z0-9-]{1,60}$/;

const rule = z.strictObject({
  id: z.string().regex(idPart),
  /** Regular expressions, case-insensitive; `{name}` stands for a part, a space for any white space. */
  patterns: z.array(pattern).min(1).max(24),
  /** Regular expressions: a sentence in which one of them holds is let pass. */
  unless: z.array(pattern).max(12).default([]),
  /** Judged only where no sentence before it in the paragraph can say what it is about. */
  alone: z.boolean().default(false),
  question: z.strictObject({
    /** Asked where something of this customer is known; `{statement}` says it. */
    named: words.includes('{statement}').optional(),
    plain: words,
  }),
  why: words,
  /** Sentences that it must flag, and sentences that it must let pass. They are part of the rule and run by the tests. */
  flags: z.array(words).min(2).max(30),
  allows: z.array(words).min(1).max(30),
});

/** One file of rules: one language, one label. */
export const ruleFileSchema = z.strictObject({
  schema: z.literal(1),
  /** Of a pack: what it is called where its findings are shown. */
  name: z.string().trim().min(1).max(80).optional(),
  language: z.string().regex(/^[a-z]{2}$/),
  label: z.enum(['canned-empathy', 'deflection', 'cannot', 'overpromise', 'transfer', 'vague-time', 'redirect', 'plain-language']),
  /** What the rules rest on. */
  source: words,
  /** Pieces that several patterns share; a later part may use an earlier one. */
  parts: z.record(z.string().regex(/^[a-z]+$/i), z.string().min(1).max(4_000)),
  rules: z.array(rule).min(1).max(200),
});

export type RuleFile = z.infer<typeof ruleFileSchema>;
