import { app, freshBrowser, openConversation, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupEvery, nagRests } from '@/utils/backup/backup-due';
import { db } from '@/utils/storage/db';
import { aCase } from '../storage/records';

const start = Date.parse('2026-11-23T10:00:00Z');

beforeEach(async () => {
  await freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => vi.useRealTimers());

describe('a backup', () => {
  it('taken in anew brings back what was lost, sets its alarm, and is taken back again', async () => {
    await openConversation(1);
    await panelIn(1)('commitment.add', { what: 'Call', when: 'in 1 hour' });
    const file = await app('data.export', {});
    await freshBrowser();
    expect((await app('restore.preview', { file })).tables.commitments).toEqual({ added: 1, changed: 0, same: 0, kept: 0 });
    expect(await db.commitments.count()).toBe(0);
    await app('restore.apply', { file });
    expect((await app('today.read', {})).today.map(({ what }) => what)).toEqual(['Call']);
    // An hour's promise asks in advance, after four fifths of it.
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([start + 0.8 * 3_600_000]);
    await app('restore.undo', {});
    expect([await db.commitments.count(), await fakeBrowser.alarms.getAll()]).toEqual([0, []]);
    await expect(app('restore.undo', {})).rejects.toThrow('nothing to take back');
  });

  it('of a newer version is refused in words, and of no version at all is no file of ours', async () => {
    const file = await app('data.export', {});
    await expect(app('restore.apply', { file: { ...file, version: 99 } })).rejects.toThrow('newer version');
    await expect(app('restore.apply', { file: { ...file, tables: 'torn' } as never })).rejects.toThrow('file.tables');
  });

  it('is asked for a month after there was something to lose, until it is made', async () => {
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: false, nightly: false });
    await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: false, nightly: false });
    vi.setSystemTime(start + backupEvery);
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: true, nightly: false });
    const { former } = await app('backup.rest', { until: Date.now() + nagRests });
    expect(await app('backup.state', {})).toMatchObject({ due: false });
    await app('backup.rest', { until: former });
    expect(await app('backup.state', {})).toMatchObject({ due: true });
    await app('backup.saved', {});
    expect(await app('backup.state', {})).toEqual({ madeAt: Date.now(), due: false, nightly: false });
  });
});

const day = 86_400_000;

describe('a profile that is wiped each night', () => {
  it('is asked about in the last hour of the working day, and the tick comes back with the backup', async () => {
    await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    await app('backup.nightly', { on: true });
    const at = (time: string) => vi.setSystemTime(Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(Temporal.Now.timeZoneId()).withPlainTime(time).epochMilliseconds);
    at('15:59');
    expect(await app('backup.state', {})).toMatchObject({ due: false, nightly: true });
    at('16:00');
    expect(await app('backup.state', {})).toMatchObject({ due: true });
    const file = await app('data.export', {});
    await app('backup.saved', {});
    expect(await app('backup.state', {})).toMatchObject({ due: false });
    await freshBrowser();
    await app('restore.apply', { file });
    expect(await app('backup.state', {})).toMatchObject({ nightly: true });
  });
});

describe('promises of a colleague', () => {
  const keep = async () => {
    await openConversation(1);
    const kept = await panelIn(1)('commitment.add', { what: 'Call', when: 'in 1 hour' });
    if ('refused' in kept) throw new Error(kept.refused);
    return kept.commitment;
  };

  it('are added to those here, say whose they were, ring, and are taken back', async () => {
    const file = await app('handOn.file', { ids: [await keep(), 'gone'], from: 'Priya', withNames: false });
    expect(JSON.stringify(file)).not.toMatch(/Dana|Ticket 1/);
    await freshBrowser();
    expect((await app('handOn.preview', { file })).tables).toMatchObject({ commitments: { added: 1 }, cases: { added: 1 } });
    await app('handOn.takeOver', { file });
    expect((await app('today.read', {})).today).toMatchObject([{ what: 'Call', handedBy: 'Priya', caseNumber: '1' }]);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    expect((await app('handOn.preview', { file })).tables.commitments).toMatchObject({ added: 0, changed: 0 });
    await app('restore.undo', {});
    expect(await db.commitments.count()).toBe(0);
  });

  it('come back changed to who handed them on, whose case stays as it is', async () => {
    const id = await keep();
    const file = await app('handOn.file', { ids: [id], from: '', withNames: false });
    const moved = { ...file, promises: [{ ...file.promises[0]!, what: 'Call again', changedAt: start + 1 }], cases: [{ ...file.cases[0]!, updatedAt: start + day }] };
    await app('handOn.takeOver', { file: moved });
    expect(await db.commitments.get(id)).toMatchObject({ what: 'Call again' });
    expect(await db.cases.toArray()).toMatchObject([{ title: 'Ticket 1' }]);
    await expect(app('handOn.takeOver', { file: { ...file, version: 2 } })).rejects.toThrow('newer version');
  });
});

describe('what is kept too long', () => {
  it('is removed by a sweep after 90 days, once, and said', async () => {
    const { key } = await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    const open = await app('case.start', { channel: 'phone', title: 'Chair', requester: '' });
    await app('case.promise', { key: open.key, what: 'Call', when: 'in 1 hour' });
    vi.setSystemTime(start + 89 * day);
    await app('today.read', {});
    vi.setSystemTime(start + 91 * day);
    expect(await app('retention.count', { days: 30 })).toEqual({ cases: 1 });
    await app('today.read', {});
    await expect.poll(() => app('retention.read', {})).toEqual({ days: 90, removed: { cases: 1, at: start + 91 * day } });
    expect((await db.cases.toArray()).map((one) => one.key)).toEqual([open.key]);
    expect(await db.cases.get(key)).toBeUndefined();
    await app('retention.seen', {});
    expect(await app('retention.read', {})).toEqual({ days: 90, removed: null });
  });

  it('stays as long as the agent said, and goes at once where less was chosen', async () => {
    await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    await app('retention.set', { days: null });
    vi.setSystemTime(start + 400 * day);
    await app('today.read', {});
    expect([await db.cases.count(), await app('retention.read', {})]).toEqual([1, { days: null, removed: null }]);
    await app('retention.set', { days: 30 });
    expect(await db.cases.count()).toBe(0);
  });
});

describe('the ledger', () => {
  it('counts what ended in the period, and nothing of the practice ticket', async () => {
    const { key } = await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    const kept = await app('case.promise', { key, what: 'Call', when: 'in 1 hour' });
    await app('commitment.end', { id: (kept as { commitment: string }).commitment, state: 'done' });
    expect(await app('ledger.read', { days: 30 })).toMatchObject({ rate: 1, recent: [{ what: 'Call', lateness: 0 }] });
    vi.setSystemTime(start + 31 * day);
    expect(await app('ledger.read', { days: 30 })).toMatchObject({ rate: null, recent: [] });
    expect(await app('ledger.read', { days: 90 })).toMatchObject({ rate: 1 });
  });
});

it('what was left out of the checklist is counted with its reasons, and nothing of the practice ticket', async () => {
  const { key } = await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
  await app('case.mark', { key, item: 'updates', state: 'skipped', reason: 'They don’t want it' });
  await db.cases.add(aCase('practice@x#1', { updatedAt: start, marks: { updates: { state: 'skipped', at: start } } }));
  const title = expect.stringMatching(/^[A-Z].* /) as string;
  expect(await app('aside.read', { days: 30 })).toEqual([{ item: 'updates', title, skipped: 1, notApplicable: 0, of: 1, reasons: [{ reason: 'They don’t want it', count: 1 }] }]);
  vi.setSystemTime(start + 31 * day);
  expect(await app('aside.read', { days: 30 })).toEqual([]);
});

describe('wiping', () => {
  it('leaves nothing: no record, no word held in memory, no alarm, no notification, no site', async () => {
    const seen = await freshBrowser();
    await openConversation(1);
    await panelIn(1)('commitment.add', { what: 'Call', when: 'in 1 minute' });
    await fakeBrowser.storage.local.set({ 'typed:x/y': 'words' });
    vi.setSystemTime(start + 2 * 60_000);
    await app('today.read', {});
    await app('data.wipe', {});
    const { tables } = await app('data.export', {});
    expect(Object.values({ ...tables, settings: [] }).flat()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/Dana|hold for twenty/);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect([await fakeBrowser.alarms.getAll(), await fakeBrowser.notifications.getAll()]).toEqual([[], {}]);
    expect([...seen.granted]).toEqual([]);
  });
});
