import { i18n } from '#i18n';
import { type Fact, factKinds } from '@/utils/conversation/fact';
import type { HandoverWords } from '@/utils/transfer/handover';
import { block } from '../case/note-block';
import { type NoteFacts, sayHead, sayPromises, sayTransfer, sayWishes } from '../case/say-case-note';
import { sayFacts } from '../case/say-facts';

/** What is typed while handing over stands with what was kept before. */
const typed = (kind: 'tried' | 'next', text: string): Fact[] => (text.trim() ? [{ id: kind, caseKey: '', kind, text: text.replace(/\s+/g, ' ').trim(), at: Infinity }] : []);

/** Everything that the next colleague needs, in plain text: no message, only what the agent kept, did and promised. */
export const sayHandover = (facts: NoteFacts, { tried, next }: HandoverWords): string => {
  const of = Object.fromEntries(factKinds.map((kind) => [kind, sayFacts([...facts.kept, ...typed('tried', tried), ...typed('next', next)].filter((one) => one.kind === kind))]));
  return [
    `${i18n.t('handover.title')}\n${sayHead(facts.open)}`,
    ...of.heard!,
    ...of.tried!,
    sayPromises(facts, 'open', i18n.t('caseNote.promised')),
    sayWishes(facts),
    ...of.verified!,
    ...of.next!,
    block(i18n.t('caseNote.transfers'), facts.transfers.map((one) => sayTransfer(one, facts.zone))),
  ]
    .filter(Boolean)
    .join('\n\n');
};
