import './zod-under-csp';
import { z } from 'zod';
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

/** What is said after a case was solved; part of the protocol. */
export const afterRows = {
  /** The page was made to solve a conversation, and nothing held it. */
  'case.solved': row('page', z.strictObject({ key }), answers<void>()),
  /** The agent says that the conversation in view is solved. */
  'followUp.propose': row('panel', nothing, answers<void>()),
  'followUp.keep': row('panel', z.strictObject({ key, what: shortText.min(1), when: shortText.min(1) }), answers<Kept | TimeRefusal>()),
  /** Not this time; it is not proposed again for this case. */
  'followUp.decline': row('panel', z.strictObject({ key }), answers<void>()),
  /** Takes either back. @param commitment what was kept, or null */
  'followUp.restore': row('panel', z.strictObject({ key, commitment: id.nullable() }), answers<void>()),
  /** What came of it. @param next what is promised now, where it is not settled @returns the id of that */
  'followUp.end': row(
    'panel',
    z.strictObject({ id, outcome: z.strictObject({ carriedOut: z.boolean(), satisfied: z.boolean(), recurs: z.boolean() }), next: z.strictObject(newPromise).nullable() }),
    answers<{ next: string | null } | TimeRefusal>(),
  ),
} as const;
