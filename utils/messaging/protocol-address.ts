import './zod-under-csp';
import { z } from 'zod';
import { type AddressAnswer, addressProblems, type AddressQuestion, largestAnswer } from '../packs/address';
import type { SubscriptionProblem } from '../packs/subscription';
import { answers, nothing, row } from './protocol-row';

const packId = z.string().min(1).max(80);
const way = z.enum(['headers', 'head']);
const mark = z.string().max(300).nullable();
const answer = z.discriminatedUnion('kind', [
  // A byte is at most one character.
  z.strictObject({ kind: z.literal('text'), text: z.string().max(largestAnswer), marks: z.strictObject({ etag: mark, lastModified: mark, length: z.number().int().nullable() }), way }),
  z.strictObject({ kind: z.literal('same'), way }),
  z.strictObject({ kind: z.literal('problem'), problem: z.enum(addressProblems), status: z.number().int().min(0).max(999) }),
]);

/** What became of asking the address of a pack: nothing new, a version that waits to be accepted, or a problem. */
export type Checked = { what: 'same' } | { what: 'waits'; version: number } | { what: 'problem'; problem: SubscriptionProblem };

/** What is read from the address of a pack. */
export const addressRows = {
  /** The page that nobody sees asks what it was opened for; null: for nothing that is still wanted. */
  'address.next': row('app', nothing, answers<{ question: AddressQuestion | null }>()),
  /** @param input null: no answer came */
  'address.told': row('app', z.strictObject({ answer: answer.nullable() }), answers<void>()),
  /** What stands at an address now, before anything is decided about it. */
  'address.look': row('app', z.strictObject({ address: z.string().max(2_000) }), answers<AddressAnswer>()),
  /** Accepts what was read there, and asks the address for newer versions from now on. */
  'address.follow': row('app', z.strictObject({ address: z.string().max(2_000), text: z.string().max(largestAnswer) }), answers<{ id: string; name: string; version: number; undo: number }>()),
  /** Asks the address of a pack now. */
  'address.check': row('app', z.strictObject({ id: packId }), answers<Checked>()),
  'address.stop': row('app', z.strictObject({ id: packId }), answers<{ undo: number }>()),
} as const;
