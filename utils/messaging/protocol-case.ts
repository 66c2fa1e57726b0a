import './zod-under-csp';
import { z } from 'zod';
import { shownStages } from '../checklist/stages';
import { type Fact, factKinds, longestFact } from '../conversation/fact';
import { longestPreference, type PreferenceWords } from '../conversation/preference';
import { type Recovery, recoveryStates, recoverySteps } from '../conversation/recovery';
import type { Watch } from '../transfer/handover';
import { answers, id, key, row, shortText } from './protocol-row';
import type { Kept, TimeRefusal } from './protocol-promises';

/** The first owner's commitment to look whether a transfer landed. */
export const watch: z.ZodType<Watch> = z.strictObject({ what: shortText.min(1), owner: z.string().max(120), when: shortText.min(1) });

const kind = z.enum(factKinds);
/** As it was selected or typed; what is kept of it is shorter. */
const words = z.string().max(2_000);
const fact: z.ZodType<Fact> = z.strictObject({
  id,
  caseKey: key,
  kind,
  text: z.string().min(1).max(longestFact),
  at: z.number().int(),
  changedAt: z.number().int().optional(),
});

const wish = z.string().max(longestPreference);
const preferenceWords: z.ZodType<PreferenceWords> = z.strictObject({ channel: wish, pace: wish, formality: wish, calledBy: wish, noHold: z.boolean(), access: wish });
const recovery: z.ZodType<Recovery> = z.strictObject({
  state: z.enum(recoveryStates),
  done: z.array(z.enum(recoverySteps)).max(recoverySteps.length),
  contacts: z.number().int().min(1).max(99),
});

/** What is said about the facts of a case; part of the protocol. A page of ours names the case by `key`; a panel speaks of its own conversation. */
export const caseRows = {
  /** What the agent has selected in the desk's page now; empty: nothing. */
  'selection.read': row('panel', z.strictObject({}), answers<{ words: string }>()),
  /** @returns the fact, and whether it was not there before; `refused`: it says nothing, or there are too many */
  'fact.keep': row('panel', z.strictObject({ kind, words, key: key.optional() }), answers<{ fact: Fact; fresh: boolean } | { refused: 'empty' | 'too-many' }>()),
  /** @returns the fact as it was */
  'fact.change': row('panel', z.strictObject({ id, kind, words }), answers<{ before: Fact } | { refused: 'empty' }>()),
  /** @returns the fact as it was, so that it can be put back */
  'fact.remove': row('panel', z.strictObject({ id }), answers<{ before: Fact }>()),
  /** Takes a change or a removal back. */
  'fact.putBack': row('panel', z.strictObject({ fact }), answers<void>()),
  /** The agent stays the owner of a transfer that went through: asked later whether it landed. */
  'transfer.watch': row('panel', z.strictObject({ watch, key: key.optional() }), answers<Kept>()),
  /** How this customer wants to be treated; a card that says nothing is removed. */
  'preference.keep': row('panel', z.strictObject({ words: preferenceWords, key: key.optional() }), answers<void>()),
  /** Putting right what went wrong; null: as if it had never begun. */
  'case.recovery': row('panel', z.strictObject({ recovery: recovery.nullable(), key: key.optional() }), answers<void>()),
  /** The follow-up at its end; one that is open already stays the only one. */
  'recovery.followUp': row('panel', z.strictObject({ what: shortText.min(1), key: key.optional() }), answers<Kept | TimeRefusal>()),
  /** What the agent wants to see of the checklist. */
  'case.stage': row('panel', z.strictObject({ shown: z.enum(shownStages), key: key.optional() }), answers<void>()),
  /** What it is about, as the team names it; null: nobody said. @returns what was said before */
  'case.situation': row('panel', z.strictObject({ situation: z.string().min(1).max(60).nullable(), key: key.optional() }), answers<{ former: string | null }>()),
  /** How often they had to come to us about this. */
  'case.contacts': row('panel', z.strictObject({ count: z.number().int().min(1).max(99), key: key.optional() }), answers<void>()),
} as const;
