import { i18n } from '#i18n';
import { type Fact, factKinds, factsByKind } from '@/utils/conversation/fact';
import { block } from './note-block';

/** The words of a fact: the customer's in quotation marks, since nobody changed them. */
export const factWords = ({ kind, text }: Fact): string => (kind === 'heard' ? i18n.t('facts.quoted', [text]) : text);

/** The facts of a case for a note, a block of lines for each kind that there is. */
export const sayFacts = (kept: readonly Fact[]): string[] => {
  const of = factsByKind(kept);
  return factKinds.map((kind) => block(i18n.t(`caseNote.facts.${kind}`), of[kind].map((fact) => `- ${factWords(fact)}`))).filter(Boolean);
};

/** A fact in one line on the screen. */
export const sayFact = (fact: Fact): string => (fact.kind === 'heard' ? factWords(fact) : i18n.t('facts.said', [i18n.t(`facts.of.${fact.kind}`), fact.text]));
