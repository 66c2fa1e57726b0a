import './zod-under-csp';
import { z } from 'zod';
import type { AskingRate } from '../commitments/asking-rate';
import { type Kept, newPromise, type TimeRefusal } from './protocol-promises';
import { answers, id, key, nothing, row, shortText } from './protocol-row';

/** A follow-up that is proposed after a case was solved. */
export interface ProposedFollowUp {
  /** Of the case; the tab may show another by now. */
  key: string;
  number: string;
  title: string;
  requester: string;
  /** In plain language. */
  when: string;
}

/** What a customer said of their experience, as Today shows it. */
export interface QuoteWithCase {
  id: string;
  /** Word for word. */
  words: string;
  title: string;
  requester: string;
}

const quoteWords = z.string().max(2_000);
const quote = z.strictObject({ id, caseKey: key, words: quoteWords.min(1), at: z.number().int() });

/** What is said after a case was solved; part of the protocol. */
export const afterRows = {
  /** The page was made to solve a conversation, and nothing held it. */
  'case.solved': row('page', z.strictObject({ key }), answers<void>()),
  /** The agent says that the conversation in view is solved. @param key of the case, for a page of ours; a panel speaks of its own conversation */
  'followUp.propose': row('panel', z.strictObject({ key: key.optional() }), answers<void>()),
  'followUp.keep': row('panel', z.strictObject({ key, what: shortText.min(1), when: shortText.min(1) }), answers<Kept | TimeRefusal>()),
  /** Not this time; it is not proposed again for this case. */
  'followUp.decline': row('panel', z.strictObject({ key }), answers<void>()),
  /** Takes either back. @param commitment what was kept, or null */
  'followUp.restore': row('panel', z.strictObject({ key, commitment: id.nullable() }), answers<void>()),
  /** What came of it. @param next what is promised now, where it is not settled @param quote what they said of their experience, word for word, or nothing @returns the ids of both */
  'followUp.end': row(
    'panel',
    z.strictObject({ id, outcome: z.strictObject({ carriedOut: z.boolean(), satisfied: z.boolean(), recurs: z.boolean(), asked: z.boolean().optional() }), next: z.strictObject(newPromise).nullable(), quote: quoteWords.default('') }),
    answers<{ next: string | null; quote: string | null } | TimeRefusal>(),
  ),
  /** Takes that back. */
  'followUp.reopen': row('panel', z.strictObject({ id, next: id.nullable(), quote: id.nullable() }), answers<void>()),
  'quotes.read': row('app', nothing, answers<{ quotes: QuoteWithCase[]; rate: AskingRate }>()),
  /** @returns what was removed, for `quote.putBack`; null where it was gone already */
  'quote.remove': row('app', z.strictObject({ id }), answers<{ quote: z.infer<typeof quote> | null }>()),
  'quote.putBack': row('app', quote, answers<void>()),
} as const;
