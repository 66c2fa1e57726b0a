import { describe, expect, it } from 'vitest';
import { knownSentence } from '@/utils/analysis/known-text';
import { questionsOf } from '@/utils/analysis/questions';
import { unansweredIn } from '@/utils/analysis/unanswered';

const said = (words: string, hollow = false) => ({ sentence: knownSentence(words), hollow });
const open = (customer: string, ...reply: string[]) => unansweredIn(customer, () => reply.map((words) => said(words))).map(({ words }) => words);

describe('unansweredIn', () => {
  it('names the question that nobody took up, with its place', () => {
    const customer = 'The lid is cracked. Can you send a new lid? Do your kettles have a warranty?';
    expect(open(customer, 'A new lid leaves the warehouse today.')).toEqual(['Do your kettles have a warranty?']);
    const [question] = unansweredIn(customer, () => [said('A new lid leaves the warehouse today.')]);
    expect(customer.slice(question!.start, question!.end)).toBe(question!.words);
  });

  it('knows the same thing in other words', () => {
    expect(open('When do I get my money?', 'The 40 euro are refunded.')).toEqual([]);
  });

  it.each([
    ['When will the crew paint the fence?', 'It happens on Friday.'],
    ['How much is the express surcharge?', '12 euro.'],
    ['Why did the alarm ring?', 'A moth sat on the sensor.'],
    ['Is the museum shop open?', 'Yes, until six.'],
  ])('takes a fitting kind of answer: %s', (customer, reply) => expect(open(customer, reply)).toEqual([]));

  it.each([
    ['Is the kettle dangerous?', 'Keep the lid, no need to return it.'],
    ['Will the tyre hold? Is the pump in stock?', 'Yes, the tyre holds.'],
    ['Do I have to fast before the test?', 'It is on Thursday.'],
    ['Why did it break?', 'We refund it in full.'],
  ])('knows when another question was answered: %s', (customer, reply) => expect(open(customer, reply)).toHaveLength(1));

  it('takes a reply that promises and says nothing for no answer', () => {
    const hollow = said('Everything will be fine, guaranteed, and very soon.', true);
    expect(unansweredIn('What do I do now?', () => [hollow])).toHaveLength(1);
    expect(unansweredIn('What do I do now?', () => [{ ...hollow, hollow: false }])).toEqual([]);
  });

  it('does not take "we cannot say" for an answer', () => {
    expect(open('Will the rent be reduced?', 'About the rent we can not say something.')).toHaveLength(1);
  });

  it('says nothing where there is no reply yet, and none about questions without a topic', () => {
    expect(open('Will the rent be reduced?')).toEqual([]);
    expect(open('Can you do it?', 'The lid is blue.')).toEqual([]);
  });
});

describe('questionsOf', () => {
  it('takes up what is asked for beside a question', () => {
    expect(questionsOf('Where is it? I also need the receipt. I need a holiday.')).toHaveLength(2);
  });

  it('leaves out anger, courtesies and what is quoted', () => {
    const customer = 'How are you? Are you serious? Where is my lid?\n\nOn Monday Maya wrote:\n> Did you try again?';
    expect(questionsOf(customer).map(({ start, end }) => customer.slice(start, end))).toEqual(['Where is my lid?']);
  });
});
