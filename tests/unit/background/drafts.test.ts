import { app, conversation, freshBrowser, health, openConversation, pageIn, panelIn, type Seen } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { db } from '@/utils/storage/db';

let seen: Seen;
let key: string;
beforeEach(async () => {
  seen = await freshBrowser();
  ({ key } = await openConversation(1));
});

const canned = 'We apologize for any inconvenience this may have caused.';
const promise = 'I will call you back tomorrow by 3 pm.';
const write = (text: string, tabId = 1) => pageIn(tabId)('draft.report', { key, composer: 'reply', text, skip: [] });
const offers = async (tabId = 1) => (await readFeed(tabId))!.offers;

describe('a draft', () => {
  it('raises one finding, underlined in the page and asked about in the panel', async () => {
    const { marks } = await write(canned);
    const { findings } = (await readFeed(1))!;
    expect(findings).toHaveLength(1);
    expect(findings[0]!.question).toMatch(/twenty minutes/);
    expect(marks).toEqual([{ id: expect.any(String), start: findings[0]!.start, end: findings[0]!.end }]);
  });

  it('of another conversation than the tab shows is not read', async () => {
    expect(await pageIn(1)('draft.report', { key: `${key}2`, composer: 'reply', text: canned, skip: [] })).toEqual({ marks: [] });
    expect((await readFeed(1))!.findings).toEqual([]);
  });

  it('shows three findings at most', async () => {
    const { marks } = await write(Array.from({ length: 6 }, () => canned).join(' '));
    expect(marks.length).toBeLessThanOrEqual(3);
  });

  it('is not judged during a pause', async () => {
    await panelIn(1)('pause.set', { scope: 'conversation', on: true });
    expect(await write(canned)).toEqual({ marks: [] });
  });

  it('loses its findings to a pause, and has them again when it ends', async () => {
    for (const scope of ['conversation', 'site', 'hour'] as const) {
      await write(canned);
      await panelIn(1)('pause.set', { scope, on: true });
      expect((await readFeed(1))!.findings, scope).toEqual([]);
      await panelIn(1)('pause.set', { scope, on: false });
      expect((await readFeed(1))!.findings, scope).toHaveLength(1);
    }
  });

  it('loses a finding that was put aside, here and nowhere else, until that is taken back', async () => {
    await write(canned);
    const [finding] = (await readFeed(1))!.findings;
    const { dismissal } = await panelIn(1)('finding.dismiss', { rule: finding!.rule, phrase: finding!.phrase });
    expect((await readFeed(1))!.findings).toEqual([]);
    expect(seen.told.at(-1)?.command).toEqual({ command: 'marks', key, marks: [] });
    expect(await write(`Hello Dana. ${canned}`)).toEqual({ marks: [] });
    expect((await app('dismissal.list', {})).map(({ id }) => id)).toEqual([dismissal]);
    await panelIn(1)('finding.restore', { dismissal });
    expect((await readFeed(1))!.findings).toHaveLength(1);

    const other = await openConversation(2, '2');
    const there = await pageIn(2)('draft.report', { key: other.key, composer: 'reply', text: canned, skip: [] });
    expect(there.marks).toHaveLength(1);
  });

  it('is asked about by name once the customer’s words arrive', async () => {
    const late = await openConversation(3, '3', { latest: null });
    await pageIn(3)('draft.report', { key: late.key, composer: 'reply', text: canned, skip: [] });
    expect((await readFeed(3))!.findings[0]!.question).not.toMatch(/twenty minutes/);
    await pageIn(3)('conversation.report', { conversation: { ...late, latest: 'I waited on hold for twenty minutes.' }, health: (await readFeed(3))!.health! });
    expect((await readFeed(3))!.findings[0]!.question).toMatch(/twenty minutes/);
  });
});

describe('a promise in a draft', () => {
  const keepFirst = async (when: string | null = null) => panelIn(1)('offer.keep', { id: (await offers())[0]!.id, what: 'Call them back', when });

  it('is offered with its instant, kept with one click, and offered no more', async () => {
    await write(promise);
    const [offer] = await offers();
    expect(offer).toMatchObject({ timeWords: expect.stringContaining('3 pm'), sent: false });
    expect(await keepFirst()).toHaveProperty('commitment');
    expect(await offers()).toEqual([]);
    const [kept] = await db.commitments.toArray();
    expect(kept).toMatchObject({ what: 'Call them back', dueAt: offer!.dueAt, firstDueAt: offer!.dueAt, zone: Temporal.Now.timeZoneId(), source: 'draft', state: 'open' });
    await write(`Dear Dana. ${promise}`);
    expect(await offers()).toEqual([]);
  });

  it('is one commitment however often it is kept', async () => {
    await write(promise);
    const { id } = (await offers())[0]!;
    const keep = () => panelIn(1)('offer.keep', { id, what: 'Call', when: 'in 2 hours' });
    const [first, second] = await Promise.all([keep(), keep()]);
    expect(second).toEqual({ ...first, fresh: false });
    expect(await db.commitments.count()).toBe(1);
  });

  it('without a time is kept only with one', async () => {
    await write('I will call you back.');
    expect(await keepFirst()).toEqual({ refused: 'no-time' });
    expect(await keepFirst('in 2 hours')).toHaveProperty('commitment');
  });

  it('is offered anew once its commitment was dropped', async () => {
    await write(promise);
    const kept = await keepFirst();
    await panelIn(1)('commitment.end', { id: (kept as { commitment: string }).commitment, state: 'dropped' });
    expect(await offers()).toHaveLength(1);
  });

  it('stays declined while the draft changes, until that is taken back, and none of its words are kept', async () => {
    await write(promise);
    const { id } = (await offers())[0]!;
    await panelIn(1)('offer.decline', { id });
    await write(`Dear Dana. ${promise}`);
    expect(await offers()).toEqual([]);
    expect(JSON.stringify(await app('data.export', {}))).not.toContain('call you back');
    await panelIn(1)('offer.restore', { id });
    expect(await offers()).toHaveLength(1);
  });

  it('that was not answered before the reply went is offered once more after it, until it is answered', async () => {
    await write(promise);
    await pageIn(1)('draft.sent', { key });
    await openConversation(1);
    expect(await offers()).toMatchObject([{ sent: true }]);
    expect(await keepFirst()).toHaveProperty('commitment');
    expect(await offers()).toEqual([]);
    await openConversation(1);
    expect(await offers()).toEqual([]);
  });

  it('is offered after its reply went, though the tab was still told to show the conversation that the agent came from', async () => {
    const other = conversation('2');
    await pageIn(1)('draft.report', { key: other.key, composer: 'reply', text: promise, skip: [] });
    await pageIn(1)('draft.sent', { key: other.key });
    expect(await offers()).toEqual([]);
    await pageIn(1)('conversation.report', { conversation: other, health });
    expect(await offers()).toMatchObject([{ sent: true }]);
  });

  it('that was answered before the reply went is not offered after it', async () => {
    await write(promise);
    await panelIn(1)('offer.decline', { id: (await offers())[0]!.id });
    await pageIn(1)('draft.sent', { key });
    await openConversation(1);
    expect(await offers()).toEqual([]);
  });
});
