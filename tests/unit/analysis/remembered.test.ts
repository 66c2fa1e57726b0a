import { expect, it } from 'vitest';
import { remembered } from '@/utils/analysis/remembered';

it('finds each answer once, and forgets what was not asked for longest', () => {
  const asked: string[] = [];
  const length = remembered(2, (text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('one'), length('three'), length('one'), length('eleven'), length('one'), length('three')]).toEqual([3, 5, 3, 6, 3, 5]);
  expect(asked).toEqual(['one', 'three', 'eleven', 'three']);
});
