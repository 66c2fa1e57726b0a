import { describe, expect, it } from 'vitest';
import { analyze, type Reading } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';

const customer = `I ordered a desk lamp on 3 March and it arrived with a cracked shade. I rang you twice and waited forty minutes.
My daughter starts her exams on Monday. Can you send a new shade before then? Do I have to return the cracked one?`;

const read = (text: string, more: Partial<Reading> = {}) =>
  analyze({ draft: { composer: 'reply', text, skip: [] }, customer, now: Date.UTC(2026, 2, 12, 9), zone: 'UTC', ...more }, builtInRules).reply;
const labels = (text: string, more: Partial<Reading> = {}) => [...new Set(read(text, more).map(({ label }) => label))];

/** Might have been sent to anybody; nothing in it is one of the stock phrases. */
const anybodys = `Hello,

we have looked into the matter and the responsible people are informed. Somebody is working through the list in the order in which things came in, and we will write as soon as we know more about how to proceed with your request.`;

const theirs = `Hello Mrs Okafor,

forty minutes on the phone for a lamp that arrived cracked is too much. A new shade leaves here today by courier and is with you on Saturday, so that it stands on the table before Monday's exam. You need not return the cracked one.`;

describe('a reply that takes up nothing', () => {
  it('is asked about once, with the best of what they said', () => {
    const [echo] = read(anybodys).filter(({ label }) => label === 'echo');
    expect(echo).toMatchObject({ about: 'reply', rule: 'en/echo/echo', start: 0, end: 0, words: '', phrase: '' });
    expect(echo!.question).toMatch(/forty minutes|twice/);
  });

  it.each([
    ['takes up one thing', `${anybodys} The shade is the part that we have to order.`],
    ['takes up a number in other words', `${anybodys} That makes it 40 in total.`],
    ['is short', 'Hello, we are looking into it and write again.'],
  ])('is not one that %s', (_, text) => expect(labels(text)).not.toContain('echo'));

  it('is not asked about where they said little', () => {
    expect(labels(anybodys, { customer: 'Hello, please help me with my lamp.' })).not.toContain('echo');
  });

  it('is not one where their words are not known', () => expect(labels(anybodys, { customer: null })).toEqual([]));
});

describe('a question that is not taken up', () => {
  it('is named in their words, once there is a reply to speak of', () => {
    const half = 'Hello Mrs Okafor, a new shade leaves here today by courier, and it will be with you on Saturday, two days before the exam begins. I packed it in two boxes.';
    expect(read(half)).toMatchObject([{ label: 'unanswered', about: 'customer', words: 'Do I have to return the cracked one?' }]);
    expect(labels('A new shade leaves here today.')).toEqual([]);
  });

  it('is none in a reply that answers', () => expect(read(theirs)).toEqual([]));
});

describe('much asked of them', () => {
  it.each([
    ['in a list', 'To go on, please send us:\n- a photo of the shade\n- the receipt\n- your address\n- the day it came'],
    ['in one sentence', 'Please send us the receipt, a photo of the shade, your address and the serial number.'],
    ['in questions', 'When did it arrive with you? Did you take it from the courier? Where do you keep your lamp? Please also send a photo.'],
    ['with a form', 'Please fill in the attached claim form. Please attach a photo and the receipt.'],
  ])('is asked about: %s', (_, text) => {
    expect(read(`Hello Mrs Okafor,\n\nabout the cracked shade.\n\n${text}`).find(({ rule }) => rule === 'en/effort/effort')?.question).toMatch(/^You ask [45] things/);
  });

  it.each([
    'Could you send a photo of the shade?',
    'Please send the receipt and a photo.',
    'Unplug the lamp, wait a minute, then plug it in again and press the button twice. Does it light up?',
    'Shall I send it to your work? Or would you rather fetch it? Is there anything else?',
    '1. I send the shade today.\n2. You keep the old one.\n3. The invoice comes by mail.\n4. Nothing else.',
  ])('is not: %s', (text) => expect(labels(`About the cracked shade.\n\n${text}`)).not.toContain('effort'));
});

it('asks whether they have to say again what they said', () => {
  const [told] = read('Hello, about the shade: please tell us your order number.', { customer: 'Order 88213 came with a cracked shade.' });
  expect(told).toMatchObject({ rule: 'en/effort/told', phrase: 'order-number', question: 'They wrote “Order 88213” already. Do they need to say it again?' });
  expect(told!.words).toContain('order number');
});

describe('a thank-you at the close', () => {
  it.each(['Your new shade is on its way. I am closing this ticket now.', 'The shade is sent, so your case has been resolved.'])('is asked about where there is none: %s', (text) => {
    const [thanks] = read(text);
    expect(thanks).toMatchObject({ label: 'thanks', about: 'reply' });
    expect(thanks!.question).toMatch(/\?$/);
  });

  it('is asked about at solving, whatever the words', () => expect(labels('Your new shade is on its way.', { closing: true })).toEqual(['thanks']));

  it.each(['Thanks for the photo. I am closing this ticket now.', 'It was kind of you to wait. I am closing this ticket now.', 'The shop closes at six.'])('is not: %s', (text) => {
    expect(labels(text)).not.toContain('thanks');
  });
});

describe('another channel with nothing to take along', () => {
  it.each(['For the shade, please call us on 0800 123 456.', 'You can find more information on our FAQ page.'])('is asked about: %s', (text) => expect(labels(text)).toContain('redirect'));
  it.each(['Please call us on 0800 123 456, ask for Ana and quote case 4471.', 'If you would rather talk, call us until six.', 'Please see our website for the size. You will not have to tell it again, since Ana has your file.'])('is not: %s', (text) =>
    expect(labels(text)).not.toContain('redirect'),
  );
});

it('asks about what is given beyond the table, and about plain language only where that is on', () => {
  const authority = [{ id: 'one', remedy: 'refund' as const, limit: 50, currency: 'USD', approver: 'Ana', reach: 'ext. 12', redFlag: '' }];
  const text = 'Please be advised that I refund the $78 for the shade.';
  expect(labels(text)).toEqual([]);
  expect(labels(text, { authority })).toEqual(['authority']);
  expect(labels(text, { plainLanguage: true })).toEqual(['plain-language']);
});

it('asks nothing about a note or a forward', () => {
  for (const composer of ['note', 'forward'] as const) expect(read(anybodys, { draft: { composer, text: anybodys, skip: [] } })).toEqual([]);
});
