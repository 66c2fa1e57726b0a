import { freshBrowser, openConversation, pageIn } from './fresh-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { db } from '@/utils/storage/db';

beforeEach(freshBrowser);
afterEach(() => vi.useRealTimers());

const line = (name: string, number: number) => `I looked at the parcel of ${name} and it is in shelf ${number} now.`;
const open = async (number: number, text: string) => {
  const { key } = await openConversation(number, String(number));
  await pageIn(number)('draft.report', { key, composer: 'reply', text, skip: [] });
  return key;
};
const send = async (number: number, text: string) => pageIn(number)('draft.sent', { key: await open(number, text) });
const findings = async (number: number) => (await readFeed(number))!.findings.filter(({ label }) => label === 'repetition');

it('asks about a line that went to three others, with other names and numbers', async () => {
  for (const [number, name] of ['Dana', 'Otto', 'Pia'].entries()) {
    await open(9, line('Kim', 7));
    expect(await findings(9)).toEqual([]);
    await send(number + 1, `Hello ${name}. ${line(name, number)} You asked for ${name.length} of them in the ${name} colour.`);
  }
  await open(9, `The lid is blue and fits every kettle. ${line('Kim', 7)}`);
  const [finding] = await findings(9);
  expect(finding!.words).toBe(line('Kim', 7));
  expect(finding!.question).toContain('3 customers');
});

it('asks what is different about this customer where the whole reply went to another', async () => {
  const reply = (name: string) => `Hello ${name}.\n\n${line(name, 4)} Our driver brings it on Monday to your door. Please keep the box until it has arrived.`;
  await send(1, reply('Dana'));
  await open(2, reply('Otto'));
  expect((await findings(2)).map(({ rule }) => rule)).toEqual(['any/repetition/reply']);
});

it('counts a conversation once, never the own one, and nothing that is older than a week', async () => {
  for (let times = 0; times < 4; times += 1) await send(1, line('Dana', times));
  await open(1, line('Dana', 8));
  await open(2, line('Otto', 8));
  expect([...(await findings(1)), ...(await findings(2))]).toEqual([]);
  for (const number of [3, 4, 5]) await send(number, line('Pia', number));
  await open(2, line('Otto', 8));
  expect(await findings(2)).toHaveLength(1);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 24 * 3_600_000 });
  await open(2, line('Otto', 9));
  expect(await findings(2)).toEqual([]);
});

it('keeps no words, and nothing for longer than 30 days', async () => {
  await send(1, line('Dana', 1));
  const kept = JSON.stringify(await db.sentLines.toArray());
  expect(kept).not.toMatch(/parcel|Dana|shelf/i);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 24 * 3_600_000 });
  await send(2, 'Something else altogether is said in this one.');
  expect(await db.sentLines.count()).toBe(1);
});
