import type { TimeNote } from '../commitments/day-off';
import type { TextRange } from '../conversation/conversation';
import type { Unanswered } from './unanswered';

/** Labels of the evaluation guideline; a rule carries one of them. */
export type FindingLabel =
  | 'canned-empathy'
  | 'deflection'
  | 'cannot'
  | 'overpromise'
  | 'transfer'
  | 'vague-time'
  | 'placeholder'
  | 'repetition'
  | ReplyLabel;

/** What is asked about the reply as a whole and about the conversation, beside single sentences. */
export type ReplyLabel = 'echo' | 'unanswered' | 'effort' | 'thanks' | 'redirect' | 'authority' | 'plain-language' | 'heat';

/** One place in a draft about which a coach would ask something. */
export interface Finding extends TextRange {
  /** Rule id, e.g. `en/canned-empathy/any-inconvenience`. */
  rule: string;
  label: FindingLabel;
  /**
   * `reply`: about the reply as a whole, which no words of it stand for; the range is empty. `customer`: the words and the range are of the
   * customer's message. Left out: both are of the draft.
   */
  about?: 'reply' | 'customer';
  /** The words as they stand in the draft. */
  words: string;
  /** The stock phrase that the rule matched, normalised: together with the rule the key of a dismissal, so that it survives edits. Kept, so it holds none of the words around it. */
  phrase: string;
  /** The question put to the agent; it names something this customer said where something is known. Never a sentence to send. */
  question: string;
  /** Name of the pack whose rule asks; left out: built in. */
  pack?: string;
  /** Steps that help, in their order, below the question. */
  steps?: readonly string[];
  /** Why the rule asks, in words an agent understands. */
  why: string;
  /** Only of a transfer: whether the customer hears who takes over and that the story is known there. */
  contextOk?: boolean;
}

/** Identity of a finding within one reading of a draft: what a mark and "Show in draft" mean by an id. */
export const findingId = (finding: Pick<Finding, 'rule' | 'start'>): string => `${finding.rule}@${finding.start}`;

/** Something this customer said that matters: a duration, an amount, a date, how often they came. */
export interface Specific extends TextRange {
  kind: 'duration' | 'amount' | 'date' | 'count' | 'cost' | 'feeling' | 'reference' | 'product';
  words: string;
  /** The same as a statement about them, for a question: "They waited on hold for twenty minutes." */
  statement: string;
}

/** Words in the draft that look like one principle being followed. It suggests; only a click ticks. */
export interface Evidence extends TextRange {
  /** Checklist item id. */
  item: string;
  words: string;
  /** Which sentence of i18n presents it: `evidence.<says>`. */
  says: 'namedTime' | 'namedDetail' | 'gaveReason' | 'offeredAlternative' | 'askedBack' | 'restated' | 'promisedUpdate' | 'proposedFollowUp';
}

/** A promise found in a draft, offered to the agent as a commitment. */
export interface FoundPromise extends TextRange {
  /** Normalised sentence: the same promise keeps its identity while the draft is edited around it. */
  phrase: string;
  /** Proposed title, imperative: "Call them back". */
  what: string;
  /** The time words as they stand in the draft, or null ("by when?"). */
  timeWords: string | null;
  /** Epoch milliseconds, or null when undated or vague. */
  dueAt: number | null;
  /** It falls on a day off, which is asked about. */
  dayOff?: TimeNote;
}

/** Everything one reading of a draft yields. */
export interface Analysis {
  /** About sentences. */
  findings: Finding[];
  /** About the reply as a whole. The phrase of one that is about the customer's words holds these words: it is kept only as a fingerprint. */
  reply: Finding[];
  promises: FoundPromise[];
  evidence: Evidence[];
  /** The customer's questions that the draft does not take up; ranges count from the start of the customer's message. */
  unanswered: Unanswered[];
}
