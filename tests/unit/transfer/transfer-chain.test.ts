import { expect, it } from 'vitest';
import { addTransfer, earlierTransfers, noAnswers } from '@/utils/transfer/transfer-chain';

it('remembers every hand-over of a case, in order', () => {
  const first = addTransfer([], { holdId: 'a', kind: 'transfer', to: 'Billing' }, { ...noAnswers, tried: 'Called the bank' }, 10);
  const second = addTransfer(first, { holdId: 'b', kind: 'forward', to: '' }, noAnswers, 20);
  expect(second).toEqual([
    { at: 10, kind: 'transfer', to: 'Billing', answers: { couldResolveHere: null, tried: 'Called the bank', customerKnows: null } },
    { at: 20, kind: 'forward', to: '', answers: noAnswers },
  ]);
  expect(earlierTransfers(second)).toEqual({ count: 2, to: ['Billing'] });
});
