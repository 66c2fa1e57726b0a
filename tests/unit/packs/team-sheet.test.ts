import { describe, expect, it } from 'vitest';
import { type Numbers, numbersOf, numbersSchema } from '@/utils/packs/numbers';
import { readNumbers, teamSheetOf } from '@/utils/packs/team-sheet';

const answers = (couldResolveHere: boolean | null, customerKnows: boolean | null, tried = '') => ({ at: 1, kind: 'transfer' as const, to: 'Billing', answers: { couldResolveHere, tried, customerKnows } });
const outcome = { carriedOut: true, satisfied: true, recurs: false, at: 1 };
const file = (onTime: number, late: number, dismissed: number): Numbers =>
  numbersOf(
    {
      promises: { onTime, byNewTime: 0, late, overdue: 0, letGo: 0 },
      transfers: [answers(true, null, 'Looked it up'), answers(false, true)],
      commitments: [{ source: 'follow-up', outcome }, { source: 'hand' }],
      findings: { '2026-10-01': { old: { actedOn: 9, dismissed: 9 } }, '2026-11-02': { 'en/cannot/a': { actedOn: 1, dismissed } }, '2026-11-03': { 'en/cannot/a': { actedOn: 1, dismissed: 0 }, 'en/vague-time/b': { actedOn: 0, dismissed: 1 } } },
    },
    '2026-11-01',
    '2026-11-28',
  );

describe('one agent’s numbers', () => {
  it('are counts of the chosen days and nothing that names anybody', () => {
    const numbers = file(3, 1, 2);
    expect(numbers).toEqual({
      ...{ format: 'followthrough-numbers', schema: 1, from: '2026-11-01', to: '2026-11-28' },
      promises: { onTime: 3, byNewTime: 0, late: 1, overdue: 0, letGo: 0 },
      transfers: { all: 2, couldResolveHere: { yes: 1, no: 1, unsaid: 0 }, customerKnew: { yes: 1, no: 0, unsaid: 1 }, saidWhatWasTried: 1 },
      followUps: { asked: 1, carriedOut: 1, satisfied: 1, recurs: 0 },
      rules: { 'en/cannot/a': { actedOn: 2, dismissed: 2 }, 'en/vague-time/b': { actedOn: 0, dismissed: 1 } },
    });
    expect(JSON.stringify(numbers)).not.toMatch(/Billing|Looked/);
  });

  it('are refused with anything beside them', () => {
    expect(readNumbers(JSON.stringify(file(1, 0, 0)))).not.toBeNull();
    expect(readNumbers(JSON.stringify({ ...file(1, 0, 0), agent: 'Priya' }))).toBeNull();
    expect(readNumbers('{}')).toBeNull();
    expect(Object.keys(numbersSchema.shape).filter((key) => /name|agent|user|mail/i.test(key))).toEqual(['name']);
  });
});

describe('the team sheet', () => {
  it('shows no breakdown of fewer than four files', () => {
    expect(teamSheetOf([file(3, 1, 2), file(1, 1, 0), file(4, 0, 0)])).toEqual({
      ...{ files: 3, from: '2026-11-01', to: '2026-11-28', transfers: 6, followUps: 3, breakdown: null },
      promises: { onTime: 8, byNewTime: 0, late: 2, overdue: 0, letGo: 0 },
    });
  });

  it('adds up, takes medians, and names the rules that are put aside most, whatever the order of the files', () => {
    const files = [file(3, 1, 5), file(1, 1, 0), file(4, 0, 0), file(0, 0, 1)];
    const sheet = teamSheetOf(files);
    expect(sheet.breakdown).toMatchObject({
      ...{ onTime: 0.75, transfers: 2 },
      couldResolveHere: { yes: 4, no: 4, unsaid: 0 },
      rules: [{ rule: 'en/cannot/a', actedOn: 8, dismissed: 6 }, { rule: 'en/vague-time/b', dismissed: 4 }],
    });
    expect(teamSheetOf(files.toReversed())).toEqual(sheet);
    expect(teamSheetOf(files.map((one, at) => ({ ...one, name: `Agent ${at}` })))).toEqual(sheet);
  });
});
