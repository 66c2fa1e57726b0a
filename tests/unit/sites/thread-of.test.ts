import { describe, expect, it } from 'vitest';
import { plainSubject } from '@/utils/sites/thread-of';

describe('the subject of a thread', () => {
  it.each([
    ['Re: Order 48211', 'Order 48211'],
    ['RE: AW: Fwd: Order 48211', 'Order 48211'],
    ['Re[2]: Order 48211', 'Order 48211'],
    ['答复：Order 48211', 'Order 48211'],
    ['Refund: what now?', 'Refund: what now?'],
    ['Reply to my letter', 'Reply to my letter'],
    ['  Order   48211 ', 'Order 48211'],
  ])('%s is about %s', (subject, plain) => {
    expect(plainSubject(subject)).toBe(plain);
  });
});
