import { describe, expect, it } from 'vitest';
import { analyze, type Reading } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';

const marcus = `Hi,
I called your line this morning about my internet that has been down since Sunday. I was on hold for twenty minutes, then a recording said "goodbye" and the call was dropped.
I work from home. This is costing me money, and nobody has even asked me what the problem is.`;

const zone = 'Europe/Paris';
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;

function read(text: string, more: Partial<Reading> & { composer?: 'reply' | 'note' | 'forward' | 'unknown'; skip?: { start: number; end: number }[] } = {}) {
  const { composer = 'reply', skip = [], ...rest } = more;
  return analyze({ draft: { composer, text, skip }, customer: marcus, now, zone, ...rest }, builtInRules);
}

const cannedTwice = (between: string): string => `We apologize for any inconvenience${between} and thank you for your patience.`;
const canned = 'We apologize for any inconvenience this may have caused.';

describe('analyze', () => {
  it('keys a dismissal by the stock phrase alone, without the words between two of them or a greeting', () => {
    const [finding] = read(cannedTwice(', Dana Okafor,')).findings;
    expect(finding!.words).toContain('Okafor');
    expect(finding!.phrase).not.toContain('okafor');
    expect(read('Hi Dana, I sincerely apologize.').findings.map(({ phrase }) => phrase)).toEqual(['i sincerely apologize']);
  });

  it('asks about a canned apology, naming something this customer said', () => {
    const { findings } = read(canned);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'en/canned-empathy/any-inconvenience',
      label: 'canned-empathy',
      start: 3,
      question: 'They waited on hold for twenty minutes. What would you say about that?',
    });
    expect(canned.slice(findings[0]!.start, findings[0]!.end)).toBe(findings[0]!.words);
  });

  it('asks a plain question while the customer\'s words are not known', () => {
    expect(read(canned, { customer: null }).findings[0]!.question).toBe('What exactly went wrong for this customer, and what did it cost them?');
  });

  it('has nothing to ask about an apology that says what it is for', () => {
    expect(read('Twenty minutes on hold, after two calls, is not acceptable, and I am sorry.').findings).toEqual([]);
  });

  it('names another detail for each finding, and none that the draft already has', () => {
    const questions = read(`${canned}\n\nThank you for your patience.\n\nI was on hold for twenty minutes`).findings.map(({ question }) => question);
    expect(new Set(questions).size).toBe(2);
    expect(questions.join()).not.toContain('on hold');
  });

  it('keeps the identity of a finding while the text around it changes', () => {
    const [before] = read(canned).findings;
    const [after] = read(`Hello Marcus,\n\nyour line is up again. ${canned.toUpperCase()}`).findings;
    expect(after!.phrase).toBe(before!.phrase);
  });

  it.each([
    ['a quoted line', `Done.\n\n> ${canned}\n> more`],
    ['a quoted message', `Done.\n\nOn Mon, 23 Nov 2026 at 09:00, Marcus wrote:\n${canned}`],
    ['an original message', `Done.\n\n-----Original Message-----\nFrom: a\n${canned}`],
    ['a signature', `Done.\n\n-- \nMaya\n${canned} I will call you tomorrow.`],
  ])('does not judge %s', (_, text) => {
    expect(read(text)).toMatchObject({ findings: [], promises: [] });
  });

  it('does not judge what the desk marked as somebody else\'s', () => {
    const text = `${canned} The line is up.`;
    expect(read(text, { skip: [{ start: 0, end: canned.length }] }).findings).toEqual([]);
  });

  it('asks nothing about a note, but finds a promise in it', () => {
    const { findings, promises } = read(`${canned} I will call him back tomorrow by 3 pm.`, { composer: 'note' });
    expect(findings).toEqual([]);
    expect(promises).toHaveLength(1);
  });

  it('is silent on text in another language', () => {
    const german = 'Sorry for the inconvenience, aber wir haben heute noch keine Antwort von der Technik bekommen und melden uns deshalb morgen wieder bei Ihnen.';
    expect(read(german)).toEqual({ findings: [], reply: [], promises: [], evidence: [], unanswered: [] });
  });

  it('finds what a macro wrapped over several lines', () => {
    const text = 'Hello,\n\nwe apologize for any\ninconvenience this may have caused.\n';
    const { findings } = read(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.phrase).toBe('apologize for any inconvenience this may have caused');
  });

  it('finds nothing in an empty draft', () => {
    expect(read('')).toEqual({ findings: [], reply: [], promises: [], evidence: [], unanswered: [] });
  });

  it('shows the words that follow a principle', () => {
    const { evidence } = read("Twenty minutes on hold is too long. I can't restart it from here because the fault is in your street. I will call you back tomorrow by 3 pm.");
    expect(evidence.map(({ item, says, words }) => [item, says, words])).toEqual([
      ['honest-expectations', 'namedTime', 'tomorrow by 3 pm'],
      ['updates', 'promisedUpdate', 'I will call you back tomorrow by 3 pm.'],
      ['acknowledge', 'namedDetail', 'Twenty minutes'],
      ['explain-and-alternative', 'gaveReason', "I can't restart it from here because the fault is in your street."],
    ]);
  });
});

it('asks for a detail that only the quoted message below the answer names', () => {
  const text = `${canned}\n\n> ${marcus.replaceAll('\n', '\n> ')}`;
  expect(read(text).findings.map(({ question }) => question)).toEqual(read(canned).findings.map(({ question }) => question));
});

it('asks nothing about words that the draft puts between quotes', () => {
  expect(read('The customer said "sorry for any inconvenience" was not enough.').findings).toEqual([]);
  expect(read('I will not say “we apologize for any inconvenience”.').findings).toEqual([]);
});
