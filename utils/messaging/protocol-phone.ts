import './zod-under-csp';
import { z } from 'zod';
import type { PhoneCall } from '../conversation/phone-call';
import { answers, key, row, shortText } from './protocol-row';

const instant = z.number().int().nonnegative();

export const phoneCall = z.strictObject({
  startedAt: instant,
  number: z.string().max(60),
  hold: z.strictObject({ since: instant, reason: shortText.min(1), until: instant, spokeAt: instant }).nullable(),
  saidNo: z.boolean().default(false),
  droppedAt: instant.nullable(),
}) satisfies z.ZodType<PhoneCall>;

/** What is said about a call on the phone; part of the protocol. A page of ours names the case by `key`; a panel speaks of its own conversation. */
export const phoneRows = {
  /** The call as it stands now, held in memory only; null: it is over. */
  'phone.write': row('panel', z.strictObject({ call: phoneCall.nullable(), key: key.optional() }), answers<void>()),
} as const;
