import { z } from 'zod';
import type { Principle } from './checklist';
import list from './principles.json';
import { stages } from './stages';

const words = z.string().trim().min(1).max(300);

/** A list of principles as a file or a pack brings it: known fields only, every id once. */
export const principlesSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
      title: words.max(60),
      why: words,
      question: words,
      good: words,
      poor: words,
      required: z.boolean().optional(),
      stage: z.enum(stages).optional(),
    }),
  )
  .min(1)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'Every principle needs an id of its own.');

/** The ten principles that are built in, in the order in which a conversation meets them. */
export const principles: readonly Principle[] = principlesSchema.parse(list);
