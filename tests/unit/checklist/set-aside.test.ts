import { expect, it } from 'vitest';
import type { ChecklistMarks } from '@/utils/checklist/checklist';
import { setAsideOf } from '@/utils/checklist/set-aside';

const mark = (state: 'done' | 'skipped' | 'not-applicable', at: number, reason?: string) => ({ state, at, ...(reason === undefined ? {} : { reason }) });

it('tells what is left out and why, the most skipped first; what was only ticked is not told', () => {
  const cases: ChecklistMarks[] = [
    { updates: mark('skipped', 10, 'They don’t want it'), team: mark('not-applicable', 10, 'Someone else does this'), listen: mark('done', 10) },
    { updates: mark('skipped', 11, ' they  don’t want it'), team: mark('not-applicable', 12, 'No need') },
    { updates: mark('skipped', 12), team: mark('done', 12) },
    { updates: mark('done', 12), team: mark('skipped', 12, 'Someone else does this') },
  ];
  expect(setAsideOf(cases, 10)).toEqual([
    { item: 'updates', skipped: 3, notApplicable: 0, of: 4, reasons: [{ reason: 'They don’t want it', count: 2 }, { reason: '', count: 1 }] },
    { item: 'team', skipped: 1, notApplicable: 2, of: 4, reasons: [{ reason: 'Someone else does this', count: 2 }, { reason: 'No need', count: 1 }] },
  ]);
});

it('counts no mark from before, and tells no more than three reasons', () => {
  const cases = ['a', 'b', 'c', 'd', 'd'].map((reason, place) => ({ updates: mark('skipped', place, reason) }));
  expect(setAsideOf(cases, 1)).toMatchObject([{ skipped: 4, of: 4, reasons: [{ reason: 'd', count: 2 }, { reason: 'b' }, { reason: 'c' }] }]);
  expect(setAsideOf(cases, 5)).toEqual([]);
  expect(setAsideOf([], 0)).toEqual([]);
});
