import { expect, it } from 'vitest';
import type { Finding, FindingLabel } from '@/utils/analysis/finding';
import { worthShowing } from '@/utils/analysis/worth-showing';

const at = (label: FindingLabel, start: number, more: Partial<Finding> = {}): Finding => ({ rule: `en/${label}/x`, label, start, end: start + 5, words: 'words', phrase: 'words', question: '?', why: '.', ...more });
const shown = (findings: Finding[], most = 9) => worthShowing(findings, most).map(({ label }) => label);

it('puts the most important first, then the order of the text', () => {
  expect(shown([at('vague-time', 0), at('transfer', 10), at('overpromise', 20), at('cannot', 30), at('placeholder', 40)])).toEqual(['placeholder', 'overpromise', 'cannot', 'transfer', 'vague-time']);
});

it('shows no more than asked', () => {
  expect(shown([at('vague-time', 0), at('cannot', 10), at('vague-time', 20), at('cannot', 30)], 3)).toEqual(['cannot', 'cannot', 'vague-time']);
});

it('keeps a hand-over with its context to itself', () => {
  expect(shown([at('transfer', 0, { contextOk: true }), at('transfer', 10, { contextOk: false })])).toEqual(['transfer']);
});

it('asks once about being sent to somebody else', () => {
  expect(shown([at('deflection', 0), at('transfer', 0)])).toEqual(['deflection']);
});
