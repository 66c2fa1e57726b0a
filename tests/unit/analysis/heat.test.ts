import { describe, expect, it } from 'vitest';
import { findHeat, heatCues } from '@/utils/analysis/heat';
import { heatFileSchema } from '@/utils/analysis/heat-schema';
import { firstOf, spotWords } from '@/utils/analysis/pattern';
import english from '@/utils/analysis/rules/en-heat.json';
import goodReplies from './good-replies.json';

const { cues } = heatFileSchema.parse(english);

describe.each(cues.map((cue) => [cue.id, cue] as const))('the cue %s', (id, { flags, allows }) => {
  const { patterns } = heatCues.find((cue) => cue.id === id)!;
  const holds = (words: string) => firstOf(patterns, words, spotWords(words)) !== null;
  it.each(flags)('holds: %s', (words) => expect(holds(words)).toBe(true));
  it.each(allows)('does not hold: %s', (words) => expect(holds(words)).toBe(false));
});

describe('a message in which much has built up', () => {
  it.each([
    'This is the third time I am writing, and it is unacceptable.',
    'You lied to me!! My lawyer will write to you.',
    'WHERE IS IT? I HAVE WAITED since May and I am sick of this!!',
    'Nobody listens. I am furious, and I will tell everyone.',
    'Four calls, no answer. This is a joke.',
  ])('comes with steps: %s', (customer) => expect(findHeat(customer)?.steps?.length).toBeGreaterThan(3));

  it.each([
    'This is the third time I am writing about the lid.',
    'The noise is unacceptable at night. Can somebody come?',
    'Thank you so much!! It works now.',
    'Order KX-4471, POWER ADAPTER model ABC-DEFG, is missing.',
    'Please send the VAT and EORI numbers for the customs form.',
    'Das ist unacceptable, ich habe schon third time geschrieben und niemand hat mir eine Antwort gegeben, bitte helfen Sie mir jetzt endlich.',
    'My colleague wrote:\n> This is the third time and it is unacceptable!!',
  ])('is not: %s', (customer) => expect(findHeat(customer)).toBeNull());

  it('is spoken of by its words, never by the person', () => {
    const { question, phrase, about } = findHeat('This is the third time I am writing, and it is UNACCEPTABLE.')!;
    expect(question).toContain('“third time”');
    expect(`${question} ${english.steps.join(' ')}`).not.toMatch(/\b(?:angry|upset|irate|difficult|rude|aggressive|hostile)\b/i);
    expect({ phrase, about }).toEqual({ phrase: '', about: 'customer' });
  });

  it('is rare', () => {
    expect(goodReplies.filter(({ customer }) => findHeat(customer)).map(({ customer }) => customer)).toEqual([]);
  });
});
