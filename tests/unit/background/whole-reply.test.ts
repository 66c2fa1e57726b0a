import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';

const latest = 'The shade is cracked and I waited forty minutes. Can you send a new shade? Do I have to return the cracked one?';
const half = 'Hello, a new shade leaves here today by courier, and it will be with you on Saturday, two days before you need it. I packed it in two boxes myself.';

let key: string;
beforeEach(async () => {
  await freshBrowser();
  ({ key } = await openConversation(1, '1', { latest }));
});
const findings = async () => (await readFeed(1))!.findings;
const write = (text: string) => pageIn(1)('draft.report', { key, composer: 'reply', text, skip: [] });

describe('a question of theirs that is not taken up', () => {
  it('is shown, underlines nothing in the draft, and leaves with its answer', async () => {
    expect(await write(half)).toEqual({ marks: [] });
    expect(await findings()).toMatchObject([{ label: 'unanswered', words: 'Do I have to return the cracked one?' }]);
    await write(`${half} Keep the cracked one, there is no need to return it.`);
    expect(await findings()).toEqual([]);
  });

  it('is put aside without a word of theirs being kept', async () => {
    await write(half);
    const { rule, phrase } = (await findings())[0]!;
    expect(phrase).toMatch(/^[0-9a-f]{64}$/);
    await panelIn(1)('finding.dismiss', { rule, phrase });
    expect(await findings()).toEqual([]);
    await write(`${half} Bye.`);
    expect(await findings()).toEqual([]);
    expect(JSON.stringify(await app('data.export', {}))).not.toContain('return the cracked');
  });
});

it('a solve that is held has the reply asked about a thank-you, and the next change of the draft ends that', async () => {
  await write('The new shade left today. You can keep the cracked one.');
  await pageIn(1)('transfer.hold', { key, holdId: 'one', kind: 'solve', to: 'resolved' });
  await expect.poll(findings).toMatchObject([{ label: 'thanks', about: 'reply' }]);
  await write('The new shade left today. You can keep the cracked one. Thank you for the photo.');
  expect(await findings()).toEqual([]);
});

it('never more than three at once, the most important first', async () => {
  const { marks } = await write(`${half} We apologize for any inconvenience. As soon as possible. Unfortunately we cannot do that. Thank you for your patience. I am closing this ticket now.`);
  expect((await findings()).length).toBe(3);
  expect(marks.length).toBeLessThanOrEqual(3);
});
