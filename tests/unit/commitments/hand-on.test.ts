import { describe, expect, it } from 'vitest';
import { promisesFile, takenOver } from '@/utils/commitments/hand-on';
import { aCase, aCommitment } from '../storage/records';

const told = aCase('desk#1', {
  marks: { listen: { state: 'not-applicable', reason: 'Dana said so', at: 1 } },
  transfers: [{ at: 1, kind: 'transfer', to: 'Billing', answers: { couldResolveHere: null, tried: 'Called Dana', customerKnows: null } }],
});
const file = (withNames: boolean) =>
  promisesFile([aCommitment('a', { rangAt: 5, ...({ recurs: 'weekly' } as object) }), aCommitment('ended', { state: 'done' })], [{ ...told, ...({ facts: ['Dana is deaf'] } as object) }], { from: ' Priya ', withNames }, 0);

describe('promises handed on', () => {
  it('take along what they hold and the way to the conversation, and no other word of a customer', () => {
    const { promises, cases, from } = file(false);
    expect(promises).toEqual([{ ...aCommitment('a'), recurs: 'weekly' }]);
    expect(from).toBe('Priya');
    expect(cases).toMatchObject([{ key: 'desk#1', number: '1', url: told.url, title: '' }]);
    expect(JSON.stringify(cases)).not.toContain('Dana');
  });

  it('take title and customer along only where that was chosen', () => {
    expect(file(true).cases).toMatchObject([{ title: told.title, requester: 'Dana', marks: {}, transfers: [] }]);
    expect(JSON.stringify(file(true))).not.toMatch(/said so|Called|deaf/);
  });

  it('ring anew for who takes them over, and say whose they were', () => {
    expect(takenOver({ ...aCommitment('a'), rangAt: 5 }, 'Priya')).toMatchObject({ id: 'a', rangAt: null, handedBy: 'Priya' });
    expect(takenOver(aCommitment('a'), '')).not.toHaveProperty('handedBy');
    expect(takenOver('torn', 'Priya')).toBe('torn');
  });
});
