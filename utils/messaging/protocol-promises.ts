import './zod-under-csp';
import { z } from 'zod';
import { dayOffRules } from '../commitments/repeat';
import { repeatSchema } from '../commitments/repeat-schema';
import type { Repeated } from '../commitments/resolve-repeated';
import type { TimeSettings } from '../commitments/time-settings';
import { timeSettingSchemas } from '../commitments/time-settings-schema';
import { answers, id, key, nothing, row, shortText } from './protocol-row';

export const onDayOff = z.enum(dayOffRules);
const meaning = z.enum(['promise', 'reminder']);
/** A promise as it is typed. */
export const newPromise = {
  what: shortText.min(1),
  when: shortText.min(1),
  kind: z.enum(['promise', 'reminder', 'others']).default('promise'),
  owner: z.string().max(120).default(''),
  doneWhen: shortText.default(''),
  onDayOff: onDayOff.default('after'),
};
const instant = z.number().int();

/** What a move changes, as it was. */
export const beforeMove = z.strictObject({
  dueAt: instant,
  zone: z.string().max(60),
  said: shortText,
  repeat: repeatSchema.nullable(),
  rangAt: instant.nullable(),
  nudgeAt: instant.nullable(),
  nudgedAt: instant.nullable(),
});

/** A promise that is kept now. */
export interface Kept {
  commitment: string;
  /** It was not there before. */
  fresh: boolean;
}

/** A time in plain language, resolved, and the customer's zone where it is known; or why there is none. */
export type Resolved = Repeated & { theirZone: string | null };

/** A time that is offered, with the instant it means now. */
export interface ResolvedPreset {
  words: string;
  resolved: Resolved;
  /** It is within the agent's hours. */
  worked: boolean;
}

export type TimeRefusal = { refused: 'not-understood' | 'past' };

/** What is said about promises and their times; part of the protocol. */
export const promiseRows = {
  'offer.keep': row('panel', z.strictObject({ id: z.string().max(1_000), what: shortText, when: shortText.nullable() }), answers<Kept | { refused: 'no-time' }>()),
  /** Takes `offer.keep` back: the promise is gone and offered again. @param commitment null: it was kept before, and stays */
  'offer.unkeep': row('panel', z.strictObject({ id: z.string().max(1_000), commitment: id.nullable() }), answers<void>()),
  'offer.decline': row('panel', z.strictObject({ id: z.string().max(1_000) }), answers<void>()),
  'offer.restore': row('panel', z.strictObject({ id: z.string().max(1_000) }), answers<void>()),
  /** @param key of the case, for a page of ours; a panel speaks of its own conversation */
  'time.resolve': row(
    'panel',
    z.strictObject({ words: shortText, meaning: meaning.default('promise'), onDayOff: onDayOff.default('after'), key: key.optional() }),
    answers<Resolved>(),
  ),
  'time.presets': row('panel', z.strictObject({ meaning: meaning.default('reminder') }), answers<ResolvedPreset[]>()),
  'times.read': row('panel', nothing, answers<TimeSettings>()),
  /** The customer's zone in plain language, "New York"; empty: not known any more. @returns the zone as it is kept */
  'case.zone': row('panel', z.strictObject({ words: z.string().max(60), key: key.optional() }), answers<{ zone: string | null } | { refused: 'no-zone' }>()),
  'commitment.add': row('panel', z.strictObject(newPromise), answers<Kept | TimeRefusal | { refused: 'no-case' }>()),
  /** Takes the adding of a promise back. */
  'commitment.takeBack': row('panel', z.strictObject({ id }), answers<void>()),
  /** New words, a new time, or both. `snoozed`: only the bell is put off. */
  'commitment.change': row(
    'panel',
    z.strictObject({ id, what: shortText.min(1).optional(), when: shortText.min(1).optional(), how: z.enum(['moved', 'snoozed']).default('moved'), onDayOff: onDayOff.default('after') }),
    answers<{ ok: true; dueAt: number } | TimeRefusal>(),
  ),
  /** Takes the last move back: all is as it was before it, even if that time is over. */
  'commitment.moveBack': row(
    'panel',
    z.strictObject({ id, before: beforeMove }),
    answers<void>(),
  ),
  /** "Tell them, or keep it?" was answered: it is kept, and nobody asks again. @param nudgeAt with it, that is taken back */
  'commitment.willKeep': row('panel', z.strictObject({ id, nudgeAt: instant.nullable().default(null) }), answers<void>()),
  'commitment.end': row('panel', z.strictObject({ id, state: z.enum(['done', 'dropped']) }), answers<void>()),
  'commitment.reopen': row('panel', z.strictObject({ id }), answers<void>()),

  // Top-level pages of the extension
  'case.promise': row('app', z.strictObject({ key, ...newPromise }), answers<Kept | TimeRefusal>()),
  /** What is left out stays. */
  'times.write': row('app', z.strictObject(timeSettingSchemas).partial(), answers<void>()),
} as const;
