import { expect, it, vi } from 'vitest';
import { sayCaseNote } from '@/components/case/say-case-note';
import type { Commitment } from '@/utils/commitments/commitment';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, words: (string | number)[] = []) => [key.split('.').at(-1), ...words].join('|') } }));

const promise = (what: string, state: Commitment['state'], dueAt: string) =>
  ({ what, state, dueAt: Temporal.Instant.from(dueAt).epochMilliseconds }) as Commitment;
const facts = {
  open: { title: 'Broken lid', number: '7', requester: 'Dana', latest: 'The secret words of the customer', transfers: 1, contacts: 3 },
  principles: ['listen', 'ask', 'team'].map((id) => ({ id, title: id, why: '', question: '', good: '', poor: '' })),
  marks: { listen: { state: 'done' as const, at: 0 }, team: { state: 'not-applicable' as const, reason: 'done before', at: 0 } },
  kept: [
    { id: 'b', caseKey: 'a', kind: 'next' as const, text: 'Ask the warehouse', at: 2 },
    { id: 'a', caseKey: 'a', kind: 'heard' as const, text: 'twice', at: 1 },
  ],
  preference: { channel: 'e-mail', pace: '', formality: '', calledBy: 'Dana', noHold: true, access: '', customer: '', name: '', changedAt: 0, expiresAt: 0 },
  commitments: [promise('Call back', 'open', '2026-11-24T14:00:00Z'), promise('Refund', 'done', '2026-11-20T09:00:00Z'), promise('Gift', 'dropped', '2026-11-20T09:00:00Z')],
  transfers: [{ at: Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds, kind: 'transfer' as const, to: 'Billing', answers: { couldResolveHere: null, tried: 'a new\nlid', customerKnows: null } }],
  zone: 'Europe/Berlin',
};

it('tells number, subject, promises with the day and the year, transfers and ticks, and no message', () => {
  vi.stubGlobal('navigator', { language: 'en-GB' });
  expect(sayCaseNote(facts).split('\n')).toEqual([
    'numbered|7|Broken lid',
    'requester|Dana',
    'contacts|3',
    '',
    'wishes',
    '- noHoldShort',
    '- calledShort|Dana',
    '- e-mail',
    '',
    'heard',
    '- quoted|twice',
    '',
    'next',
    '- Ask the warehouse',
    '',
    'promised',
    '- promise|Call back|exact|Tue, 24 Nov 2026|15:00|cityTime|Berlin',
    '',
    'kept',
    '- promise|Refund|exact|Fri, 20 Nov 2026|10:00|cityTime|Berlin',
    '',
    'transfers',
    '- tried|handedTo|Billing|exact|Mon, 23 Nov 2026|10:00|cityTime|Berlin|a new lid',
    '',
    'checklist|1|2',
    '[x] listen',
    '- notApplicable|team|done before',
  ]);
  vi.unstubAllGlobals();
});
