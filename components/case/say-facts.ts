import { i18n } from '#i18n';
import { type Fact, factKinds, factsByKind } from '@/utils/conversation/fact';

/** One fact in a note: the customer's words in quotation marks, since nobody changed them. */
const line = ({ kind, text }: Fact): string => `- ${kind === 'heard' ? i18n.t('facts.quoted', [text]) : text}`;

/** The facts of a case for a note, a block of lines for each kind that there is. */
export const sayFacts = (kept: readonly Fact[]): string[] => {
  const of = factsByKind(kept);
  return factKinds.flatMap((kind) => (of[kind].length > 0 ? [[i18n.t(`caseNote.facts.${kind}`), ...of[kind].map(line)].join('\n')] : []));
};

/** A fact in one line on the screen. */
export const sayFact = ({ kind, text }: Fact): string => (kind === 'heard' ? i18n.t('facts.quoted', [text]) : i18n.t('facts.said', [i18n.t(`facts.of.${kind}`), text]));
