import { describe, expect, it } from 'vitest';
import { taken } from '@/utils/sites/write-text/taken';

describe('what an editor took of a text', () => {
  it.each([
    ['once at the end', 'Hello', 'Hello Ticket 7', 'Ticket 7', 'once'],
    ['once in the middle', 'Hello\nDana', 'Hello one\ntwo\nDana', 'one\ntwo', 'once'],
    ['once, beginning as what follows does', 'Hello Dana', 'Hello Da Dana', 'Da', 'once'],
    ['once, with the spaces that an editor writes', 'Hello\n', 'Hello\u00a0Ticket\u00a07\ufeff\n\n', 'Ticket 7', 'once'],
    ['nothing', 'Hello', ' Hello\n', 'Ticket 7', 'not'],
    ['twice', 'Hello', 'Hello Ticket 7 Ticket 7', 'Ticket 7', 'otherwise'],
    ['a part', 'Hello', 'Hello Ticket', 'Ticket 7', 'otherwise'],
    ['lines run together', 'Hello', 'Hello onetwo', 'one\ntwo', 'otherwise'],
    ['it, and something else is gone', 'Hello Dana', 'Hello Ticket 7', 'Ticket 7', 'otherwise'],
  ])('%s', (_what, before, after, text, answer) => {
    expect(taken(before, after, text)).toBe(answer);
  });
});
