import { describe, expect, it } from 'vitest';
import { markItem, progressOf, stateOf } from '@/utils/checklist/mark-item';
import { openRequired } from '@/utils/checklist/open-required';
import { principles } from '@/utils/checklist/principles';
import { byStage, nextStage, stageNow } from '@/utils/checklist/stages';

const done = (...ids: string[]) => ids.reduce((marks, id, at) => markItem(marks, id, 'done', at + 1), {});

describe('the stages of a conversation', () => {
  it('have two or three of the ten principles each', () => {
    expect(byStage(principles).map(({ stage, items }) => [stage, items.map(({ id }) => id)])).toEqual([
      ['listen', ['listen', 'acknowledge']],
      ['clarify', ['clarify', 'honest-expectations']],
      ['answer', ['explain-and-alternative', 'resolve-here']],
      ['close', ['updates', 'confirm-after']],
      ['after', ['share-with-team', 'tell-others']],
    ]);
  });

  it('begin with the first, and stay where something was marked last', () => {
    expect(stageNow(principles, {})).toBe('listen');
    expect(stageNow(principles, done('listen', 'acknowledge'))).toBe('listen');
    expect(stageNow(principles, done('resolve-here', 'clarify'))).toBe('clarify');
    expect(stageNow([], {})).toBeNull();
  });

  it('lead on once nothing is open, past what is seen to, and back to what was left', () => {
    expect(nextStage(principles, done('listen'), 'listen')).toBeNull();
    expect(nextStage(principles, done('listen', 'acknowledge'), 'listen')).toBe('clarify');
    expect(nextStage(principles, done('listen', 'acknowledge', 'clarify', 'honest-expectations'), 'listen')).toBe('answer');
    expect(nextStage(principles, done('share-with-team', 'tell-others'), 'after')).toBe('listen');
    expect(nextStage(principles, done(...principles.map(({ id }) => id)), 'after')).toBeNull();
  });

  it('take an item of a team that names no stage as one for answering', () => {
    expect(byStage([{ id: 'ours' }, { id: 'last', stage: 'after' as const }]).map(({ stage }) => stage)).toEqual(['answer', 'after']);
  });
});

describe('an item that is skipped', () => {
  it('needs no reason, stays in the count, and is not asked about again', () => {
    const marks = markItem(markItem({}, 'listen', 'skipped', 1), 'updates', 'skipped', 2, ' They asked me not to ');
    expect(marks).toEqual({ listen: { state: 'skipped', at: 1 }, updates: { state: 'skipped', reason: 'They asked me not to', at: 2 } });
    expect(stateOf(marks, 'listen')).toBe('skipped');
    expect(progressOf(principles, marks)).toEqual({ done: 0, notApplicable: 0, of: 10 });
    expect(openRequired([{ id: 'listen', required: true }], marks)).toEqual([]);
  });
});
