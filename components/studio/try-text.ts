import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import type { Finding } from '@/utils/analysis/finding';
import { compileRules, type Rule } from '@/utils/analysis/rules';
import type { PackDraft } from '@/utils/packs/edit-draft';
import { settledWith } from './preview-view';

/** Files are taken in only when they are sound, but a draft may come from elsewhere. */
const rulesOf = (file: unknown, pack: { id: string; name: string }): Rule[] => {
  try {
    return compileRules(file, pack);
  } catch {
    return [];
  }
};

/** What would be asked about a reply with a draft in force. @param customer what they wrote; empty: not known @param now epoch milliseconds */
export function findInText(draft: PackDraft, text: string, customer: string, now: number): Finding[] {
  const { rules, hours, authority, plainLanguage, empathyQuestions } = settledWith(draft);
  const own = rules.value.flatMap((file, index) => rulesOf(file, { id: String(index), name: draft.name }));
  const reading = {
    ...{ draft: { composer: 'reply' as const, text, skip: [] }, customer: customer.trim() || null, now, zone: Temporal.Now.timeZoneId() },
    ...{ hours: hours.value, authority: authority.value, plainLanguage: plainLanguage.value, empathyQuestions: empathyQuestions.value.map(({ question }) => question) },
  };
  const { findings, reply } = analyze(reading, [...builtInRules, ...own]);
  return [...findings, ...reply];
}
