import { i18n } from '#i18n';
import type { FindingLabel } from '@/utils/analysis/finding';
import type { Dismissal } from '@/utils/messaging/protocol';
import { isLabel, sayLabel } from '../asking/say-label';

/** About the reply as a whole, or about the customer's words, of which only a fingerprint is kept. */
const wordless: readonly FindingLabel[] = ['echo', 'unanswered', 'effort', 'thanks', 'authority', 'heat'];

/** A finding's label stands in the middle of its rule's id. */
const labelOf = (rule: string): FindingLabel => rule.split('/')[1] as FindingLabel;

/** What a rule asks about, in a few words. */
export const sayRule = (rule: string): string => (isLabel(labelOf(rule)) ? sayLabel(labelOf(rule)) : rule);

/** What was put aside: the words, or what they were where no words are kept. */
export const sayDismissed = ({ rule, phrase }: Pick<Dismissal, 'rule' | 'phrase'>): string => {
  if (labelOf(rule) === 'repetition') return i18n.t('options.dismissalOwnLine');
  return wordless.includes(labelOf(rule)) || phrase === '' ? sayRule(rule) : phrase;
};

/** Where it was put aside. */
export const sayScope = ({ scope, origin }: Dismissal): string => {
  if (scope === 'site') return i18n.t('options.dismissalScope.site', [URL.canParse(origin) ? new URL(origin).host : origin]);
  return i18n.t(scope === 'ever' ? 'options.dismissalScope.ever' : 'options.dismissalScope.conversation');
};
