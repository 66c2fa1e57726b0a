import { z } from 'zod';
import { dayOffRules, type Repeat, repeatUnits } from './repeat';

/** A series as it is kept and travels. */
export const repeatSchema: z.ZodType<Repeat> = z.looseObject({
  every: z.number().int().min(1).max(99),
  unit: z.enum(repeatUnits),
  start: z.string().max(30),
  zone: z.string().max(60),
  onDayOff: z.enum(dayOffRules),
});
