import { expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import { knownSentence } from '@/utils/analysis/known-text';
import { looksForeign } from '@/utils/analysis/language';
import goodReplies from './good-replies.json';
import rows from './labelled-sentences.json';

const labels = (text: string) =>
  analyze({ draft: { composer: 'reply', text, skip: [] }, customer: null, now: 1_800_000_000_000, zone: 'Europe/Paris' }, builtInRules).findings.map(({ label }) => label);

it.each([
  'Wir bitten um Entschuldigung, das ist leider nicht ASAP möglich.',
  'Nous vous prions de nous excuser, nous ne pouvons pas le faire ASAP.',
  'Lo siento, no es posible hacerlo ASAP por el momento con su cuenta.',
  'Het spijt ons, wij kunnen dit niet ASAP voor u doen met een andere doos.',
])('leaves a sentence of another language alone in an English reply: %s', (foreign) => {
  const english = 'I have looked at what you sent to us on Monday and the lid is in the box with the kettle.';
  expect(labels(`${english} ${foreign} ${english}`)).toEqual([]);
});

it('judges an English sentence in a reply of another language', () => {
  const german = 'Guten Tag, wir haben Ihre Nachricht erhalten und der Deckel ist heute mit der Post an Sie gegangen.';
  expect(labels(`${german} We are sorry for any inconvenience this may have caused. ${german}`)).toEqual(['canned-empathy']);
  expect(labels(`${german} ${german}`)).toEqual([]);
});

it('takes no English sentence for another language', () => {
  const sentences = [...rows.map(([, text]) => text as string), ...goodReplies.flatMap(({ draft }) => draft.split(/(?<=[.!?])\s+/))];
  expect(sentences.filter((sentence) => looksForeign(knownSentence(sentence)))).toEqual([]);
});
