import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openNotice } from '@/entrypoints/background/notices';
import { sweep } from '@/entrypoints/background/reminders';
import { databaseChanged } from '@/entrypoints/background/wake';
import { databaseRevisionKey } from '@/utils/messaging/panel-feed';
import { db, onDatabaseChange } from '@/utils/storage/db';

const start = Date.parse('2026-11-23T10:00:00Z');
const minute = 60_000;

beforeEach(async () => {
  await freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await openConversation(1);
});
afterEach(() => vi.useRealTimers());

const add = async (when: string) => ((await panelIn(1)('commitment.add', { what: `Call ${when}`, when })) as { commitment: string }).commitment;
const shown = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions()).sort();
const texts = () => JSON.stringify(fakeBrowser.notifications.getAllCreateOptions());

describe('a reminder', () => {
  // An hour's promise asks in advance, after four fifths of it.
  const asksFirst = start + 48 * minute;

  it('has one alarm, for the earliest', async () => {
    await add('in 2 hours');
    await add('in 1 hour');
    expect((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime])).toEqual([['bell', asksFirst]]);
  });

  it('rings once, without saying who the customer is, and shows in the badge', async () => {
    const id = await add('in 5 minutes');
    vi.setSystemTime(start + 5 * minute);
    await Promise.all([sweep(), sweep(), app('today.read', {})]);
    expect(shown()).toEqual([`due:${id}`]);
    expect(texts()).toContain('#1');
    expect(texts()).not.toContain('Dana');
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await fakeBrowser.notifications.clear(`due:${id}`);
    await sweep();
    expect(shown()).toEqual([]);
  });

  it('is looked for once for all who ask before that begins', async () => {
    const first = sweep();
    expect(sweep()).toBe(first);
    await first;
    expect(sweep()).not.toBe(first);
    await sweep();
  });

  it('that fell due while the browser was closed comes first, and is told of together', async () => {
    await add('in 5 minutes');
    await add('in 10 minutes');
    vi.setSystemTime(start + 600 * minute);
    await sweep();
    expect(shown()).toEqual(['due-while-away']);
    const view = await app('today.read', {});
    expect([view.whileAway.length, view.overdue.length]).toEqual([2, 0]);
    await app('away.seen', {});
    const seen = await app('today.read', {});
    expect([seen.whileAway.length, seen.overdue.length]).toEqual([0, 2]);
  });

  it('that fell due a moment before the browser started was missed all the same', async () => {
    await add('in 5 minutes');
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(start + 5 * minute + 1_000);
    expect((await app('today.read', {})).whileAway).toHaveLength(1);
  });

  it('goes silent when it is moved or ended, and rings again at its new time', async () => {
    const id = await add('in 5 minutes');
    vi.setSystemTime(start + 6 * minute);
    await sweep();
    expect(await panelIn(1)('commitment.change', { id, when: 'in 10 minutes' })).toMatchObject({ ok: true });
    expect(shown()).toEqual([]);
    expect(await db.commitments.get(id)).toMatchObject({ firstDueAt: start + 5 * minute, dueAt: start + 16 * minute, rangAt: null });
    vi.setSystemTime(start + 16 * minute);
    await sweep();
    expect(shown()).toEqual([`due:${id}`]);
    await panelIn(1)('commitment.end', { id, state: 'done' });
    expect(shown()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('leads to its conversation, or to the Today page where there is no desk', async () => {
    const id = await add('in 5 minutes');
    await openNotice(`due:${id}`);
    expect((await fakeBrowser.tabs.query({})).some(({ url }) => url?.includes('Display.html?id=1'))).toBe(true);
    const { key } = await app('case.start', { channel: 'phone', title: 'Refund', requester: '' });
    const kept = (await app('case.promise', { key, what: 'Ask', when: 'in 1 hour' })) as { commitment: string };
    await openNotice(`due:${kept.commitment}`);
    expect((await fakeBrowser.tabs.query({})).some(({ url }) => url?.includes('/today.html#case='))).toBe(true);
  });

  it('rings once although the disk is too full to note it, and is noted without a second ring', async () => {
    const id = await add('in 5 minutes');
    vi.setSystemTime(start + 6 * minute);
    const full = vi.spyOn(db.commitments, 'bulkUpdate').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await sweep();
    expect(shown()).toEqual([`due:${id}`]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    expect((await fakeBrowser.alarms.getAll())[0]?.scheduledTime).toBe(start + 7 * minute);
    await fakeBrowser.notifications.clear(`due:${id}`);
    await sweep();
    full.mockRestore();
    await sweep();
    expect(shown()).toEqual([]);
    expect((await db.commitments.get(id))?.rangAt).toBe(start + 6 * minute);
  });

  it('rings once over a clock that is set back and forth', async () => {
    const id = await add('in 5 minutes');
    vi.setSystemTime(start + 24 * 60 * minute);
    await sweep();
    expect(shown()).toEqual([`due:${id}`]);
    await fakeBrowser.notifications.clear(`due:${id}`);
    for (const at of [start, start + 5 * minute, start + 6 * minute]) {
      vi.setSystemTime(at);
      await sweep();
    }
    expect(shown()).toEqual([]);
  });

  it('is not kept awake for by a record that cannot be read', async () => {
    await db.commitments.add({ id: 'torn', state: 'open', dueAt: start - minute, rangAt: null } as never);
    await add('in 1 hour');
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([asksFirst]);
  });

  it('refuses times that are past or vague', async () => {
    expect(await panelIn(1)('commitment.add', { what: 'Call', when: 'soon' })).toEqual({ refused: 'not-understood' });
    expect(await panelIn(1)('time.resolve', { words: 'whenever' })).toMatchObject({ ok: false, reason: 'not-understood' });
  });
});

describe('a case', () => {
  it('goes with everything that belongs to it', async () => {
    const { key } = await openConversation(1);
    await add('in 1 hour');
    await app('case.remove', { key });
    expect([await db.cases.count(), await db.commitments.count()]).toEqual([0, 0]);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('of the practice ticket stands apart, never rings, and is reset alone', async () => {
    const own = 'chrome-extension://test-extension-id';
    const health = { desk: null, conversation: 0, reply: 0, transfer: 0, beside: true, gaveWay: false, reloadNeeded: false };
    const key = `practice@${own}#1`;
    await pageIn(5, 0, own)('desk.hello', {});
    await app('conversation.report', {
      conversation: { key, desk: 'practice', number: '1', subject: 'Practice', requester: 'Ada', url: `${own}/practice.html`, latest: null },
      health,
    });
    await app('case.promise', { key, what: 'Call Ada', when: 'in 5 minutes' });
    vi.setSystemTime(start + 6 * minute);
    await sweep();
    expect(shown()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    const { overdue, practice, cases } = await app('today.read', {});
    expect([overdue, practice.map(({ what }) => what), cases.map(({ desk }) => desk)]).toEqual([[], ['Call Ada'], ['request-tracker']]);
    await app('practice.reset', {});
    expect((await db.cases.toArray()).map(({ desk }) => desk)).toEqual(['request-tracker']);
  });
});

describe('the database', () => {
  it('tells of every change by a revision that grows', async () => {
    onDatabaseChange(databaseChanged);
    const revision = async () => ((await fakeBrowser.storage.session.get(databaseRevisionKey))[databaseRevisionKey] as number | undefined) ?? 0;
    const before = await revision();
    await panelIn(1)('checklist.mark', { item: 'say-when', state: 'done' });
    await expect.poll(revision).toBeGreaterThan(before);
  });
});
