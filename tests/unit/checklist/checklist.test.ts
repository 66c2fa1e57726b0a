import { describe, expect, it } from 'vitest';
import { markItem, progressOf, stateOf } from '@/utils/checklist/mark-item';
import { principles, principlesSchema } from '@/utils/checklist/principles';

describe('the ten principles', () => {
  it('keep their ids, since ticks are stored under them', () => {
    expect(principles.map(({ id }) => id)).toEqual([
      'listen', 'clarify', 'acknowledge', 'honest-expectations', 'updates',
      'explain-and-alternative', 'resolve-here', 'confirm-after', 'share-with-team', 'tell-others',
    ]);
  });

  it('ask a question each', () => {
    for (const { question } of principles) expect(question).toMatch(/\?$/);
  });

  it('refuse a list that uses an id twice', () => {
    expect(principlesSchema.safeParse([principles[0], principles[0]]).success).toBe(false);
  });
});

describe('marks', () => {
  it('tick and untick without changing what they were given', () => {
    const none = {};
    const done = markItem(none, 'listen', 'done', 5);
    expect(done).toEqual({ listen: { state: 'done', at: 5 } });
    expect(none).toEqual({});
    expect(markItem(done, 'listen', 'open', 6)).toEqual({});
    expect(stateOf(done, 'clarify')).toBe('open');
  });

  it('need a reason for not applicable', () => {
    expect(() => markItem({}, 'tell-others', 'not-applicable', 5, '  ')).toThrow(RangeError);
    expect(markItem({}, 'tell-others', 'not-applicable', 5, 'Only their account')).toEqual({
      'tell-others': { state: 'not-applicable', reason: 'Only their account', at: 5 },
    });
  });

  it('are counted without what does not apply, and without items nobody knows', () => {
    let marks = markItem({}, 'listen', 'done', 1);
    marks = markItem(marks, 'tell-others', 'not-applicable', 2, 'Only them');
    marks = markItem(marks, 'from-an-old-pack', 'done', 3);
    expect(progressOf(principles, marks)).toEqual({ done: 1, notApplicable: 1, of: 9 });
  });
});
