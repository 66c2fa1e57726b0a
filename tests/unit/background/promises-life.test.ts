import { app, freshBrowser, openConversation, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pressNotice } from '@/entrypoints/background/notices';
import { sweep } from '@/entrypoints/background/reminders';
import { beforeMove } from '@/utils/commitments/commitment-life';
import { db } from '@/utils/storage/db';

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

describe('a notification', () => {
  const notice = (id: string) => fakeBrowser.notifications.getAllCreateOptions()[id] as { title: string; message: string } | undefined;
  const due = async () => {
    const id = ((await panelIn(1)('commitment.add', { what: 'Call Dana back', when: 'in 5 minutes' })) as { commitment: string }).commitment;
    vi.setSystemTime(start + 5 * minute);
    await sweep();
    return id;
  };

  it.each([
    ['nothing', 'reminder_hidden'],
    ['what', 'Call reminder_someone back · #1'],
    ['everything', 'Call Dana back · #1 · Dana'],
  ] as const)('shows %s, as the agent chose', async (noticeShows, wanted) => {
    await app('times.write', { noticeShows });
    expect(notice(`due:${await due()}`)?.message).toBe(wanted);
  });

  it('ends, or is put off, at the press of its button', async () => {
    const id = await due();
    await pressNotice(`due:${id}`, 1);
    expect(await db.commitments.get(id)).toMatchObject({ state: 'open', dueAt: start + 125 * minute, moves: [{ how: 'snoozed' }] });
    await pressNotice(`due:${id}`, 0);
    expect(await db.commitments.get(id)).toMatchObject({ state: 'done' });
  });

  it('is put off to a time that is still ahead, whatever the first of the usual times is', async () => {
    await app('times.write', { presets: ['whenever', 'today 9:00', 'in 3 hours'] });
    const id = await due();
    await pressNotice(`due:${id}`, 1);
    expect((await db.commitments.get(id))?.dueAt).toBe(start + 185 * minute);
    await app('times.write', { presets: [] });
    await pressNotice(`due:${id}`, 1);
    expect((await db.commitments.get(id))?.dueAt).toBe(start + 65 * minute);
  });

  it('asks once, before a promise lapses, and never again where it is kept', async () => {
    const id = ((await panelIn(1)('commitment.add', { what: 'Call Dana back', when: 'in 5 hours' })) as { commitment: string }).commitment;
    vi.setSystemTime(start + 4 * 60 * minute);
    await Promise.all([sweep(), sweep()]);
    expect(shown()).toEqual([`nudge:${id}`]);
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([start + 300 * minute]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await pressNotice(`nudge:${id}`, 1);
    await sweep();
    expect(shown()).toEqual([]);
    expect(await db.commitments.get(id)).toMatchObject({ nudgeAt: null, rangAt: null });
    await app('commitment.willKeep', { id, nudgeAt: start + 240 * minute });
    await sweep();
    expect(shown()).toEqual([]);
  });

  it('never asks where the agent does not want it', async () => {
    await app('times.write', { nudgeShare: null });
    expect((await app('times.read', {})).nudgeShare).toBeNull();
    const id = await add('in 5 hours');
    expect((await db.commitments.get(id))?.nudgeAt).toBeNull();
  });
});

describe('a series', () => {
  it('takes another rhythm where it is moved to one, and its own back', async () => {
    const { commitment: id } = (await panelIn(1)('commitment.add', { what: 'Ask', when: 'every day at 12:00', kind: 'reminder' })) as { commitment: string };
    const before = (await db.commitments.get(id))!;
    await app('commitment.change', { id, when: 'every 2 weeks, Friday 15:00', onDayOff: 'keep' });
    expect((await db.commitments.get(id))!.repeat).toMatchObject({ every: 2, unit: 'week', onDayOff: 'keep' });
    await app('commitment.change', { id, when: 'in 1 hour', how: 'snoozed' });
    expect((await db.commitments.get(id))!.repeat).toMatchObject({ every: 2, unit: 'week' });
    await app('commitment.moveBack', { id, before: beforeMove((await db.commitments.get(id))!) });
    await app('commitment.moveBack', { id, before: beforeMove(before) });
    const { changedAt: _now, ...back } = (await db.commitments.get(id))!;
    expect(back).toEqual(before);
  });

  const open = async () => (await db.commitments.where('state').equals('open').toArray()).map(({ what, dueAt }) => [what, (dueAt - start) / minute / 60]);
  it('goes on when one is done, not when it is dropped, and both can be taken back', async () => {
    const { commitment: id } = (await panelIn(1)('commitment.add', { what: 'Ask the warehouse', when: 'every day at 12:00', kind: 'others', owner: 'Warehouse' })) as { commitment: string };
    const first = await open();
    await app('commitment.end', { id, state: 'done' });
    expect(await open()).toEqual([['Ask the warehouse', first[0]![1] as number + 24]]);
    await app('commitment.reopen', { id });
    expect(await open()).toEqual(first);
    await app('commitment.end', { id, state: 'dropped' });
    expect(await open()).toEqual([]);
  });
});

it('times are read by the agent’s hours and in the customer’s zone', async () => {
  const { hours, presets } = await app('times.read', {});
  expect(presets).toHaveLength(6);
  const late = { from: '20:00', to: '22:00' };
  await app('times.write', { hours: { ...hours, zone: 'UTC', week: { ...hours.week, mon: [late] } } });
  const read = async (words: string) => {
    const resolved = await panelIn(1)('time.resolve', { words });
    return resolved.ok ? new Date(resolved.time.dueAt).toISOString() : resolved.reason;
  };
  expect(await read('in 1 business hour')).toBe('2026-11-23T21:00:00.000Z');
  expect(await read('tomorrow 10:00 their time')).toBe('not-understood');
  expect(await panelIn(1)('case.zone', { words: 'Atlantis' })).toEqual({ refused: 'no-zone' });
  expect(await panelIn(1)('case.zone', { words: 'New York' })).toEqual({ zone: 'America/New_York' });
  expect(await read('tomorrow 10:00 their time')).toBe('2026-11-24T15:00:00.000Z');
  await panelIn(1)('case.zone', { words: '' });
  expect(await read('tomorrow 10:00 their time')).toBe('not-understood');
});

it('Today keeps apart what is promised, what others must do, and the agent’s own follow-through', async () => {
  const { key } = await app('case.start', { channel: 'phone', title: 'Refund', requester: 'Dana' });
  for (const kind of ['promise', 'reminder', 'others'] as const) await app('case.promise', { key, what: kind, when: 'in 3 working days', kind, owner: kind === 'others' ? 'Billing' : '' });
  await app('case.promise', { key, what: 'today', when: 'in 1 hour', kind: 'others', owner: 'Billing' });
  const view = await app('today.read', {});
  const names = (['today', 'later', 'waiting', 'followThrough'] as const).map((group) => view[group].map(({ what }) => what));
  expect(names).toEqual([['today'], ['promise'], ['others'], ['reminder']]);
});
