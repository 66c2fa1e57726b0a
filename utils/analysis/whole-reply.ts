import type { TextRange } from '../conversation/conversation';
import { askAboutAuthority } from './ask-authority';
import type { Authority } from './authority';
import { isClosing, thanks } from './closing';
import { nothingTakenUp } from './echo';
import { askedAgain, asksOfThem } from './effort';
import type { Finding, ReplyLabel, Specific } from './finding';
import { findHits } from './find-findings';
import { askAbout } from './ask';
import { phraseOf, plainMarks } from './normalise';
import { askAboutPlainWords } from './plain-language';
import { redirectRules } from './redirect-rules';
import { replyAsks } from './reply-rules';
import { type Sentence, wordCount } from './sentence';
import type { Unanswered } from './unanswered';

/** A reply with what is known around it. */
export interface WholeReply {
  text: string;
  /** The agent's own. */
  sentences: readonly Sentence[];
  customer: string | null;
  specifics: readonly Specific[];
  unanswered: readonly Unanswered[];
  /** The case is being closed with it. */
  closing: boolean;
  authority: Authority;
  plainLanguage: boolean;
}

/** Before so many words nobody can tell what a reply will leave open. */
const enoughToAnswer = 25;

const about = (label: ReplyLabel, kind: keyof typeof replyAsks, place: Partial<Finding>, fill: Record<string, string> = {}): Finding => ({
  rule: `en/${label}/${kind}`,
  label,
  start: 0,
  end: 0,
  words: '',
  phrase: '',
  question: replyAsks[kind].question.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? ''),
  why: replyAsks[kind].why,
  ...place,
});

const inDraft = (text: string, { start, end }: TextRange) => ({ start, end, words: text.slice(start, end) });

/** What of the customer's message the reply leaves lying. */
function askAboutTheirs(reply: WholeReply & { customer: string }, plain: string): Finding[] {
  const { text, sentences, customer, specifics, unanswered } = reply;
  const untouched = nothingTakenUp(customer, specifics, sentences);
  const open = unanswered.length > 0 && wordCount(sentences) >= enoughToAnswer ? unanswered : [];
  return [
    ...(untouched ? [about('echo', 'echo', { about: 'reply' }, { statement: untouched.statement })] : []),
    ...askedAgain(plain, sentences, plainMarks(customer)).map((again) => about('effort', 'told', { ...inDraft(text, again), phrase: again.thing }, { told: again.told })),
    ...open.map(({ start, end, words }) => about('unanswered', 'unanswered', { about: 'customer', start, end, words, phrase: phraseOf(words) })),
  ];
}

/** What a coach would ask about a reply as a whole, beside its single sentences. */
export function askAboutReply(reply: WholeReply): Finding[] {
  const { text, sentences, customer, closing, authority, plainLanguage } = reply;
  const plain = plainMarks(text);
  const effort = asksOfThem(sentences);
  return [
    ...askAbout(text, findHits(plain, sentences, redirectRules), []),
    ...askAboutAuthority(text, sentences, authority),
    ...(plainLanguage ? askAboutPlainWords(text, sentences) : []),
    ...(customer === null ? [] : askAboutTheirs({ ...reply, customer }, plain)),
    ...(effort ? [about('effort', 'effort', inDraft(text, effort.first), { count: String(effort.count) })] : []),
    ...((closing || isClosing(sentences)) && !thanks(sentences) ? [about('thanks', 'thanks', { about: 'reply' })] : []),
  ];
}
