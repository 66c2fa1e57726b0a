import { app, freshBrowser, openConversation, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupEvery, nagRests } from '@/utils/backup/backup-due';
import { db } from '@/utils/storage/db';

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
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: false });
    await app('case.start', { channel: 'phone', title: 'Lamp', requester: '' });
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: false });
    vi.setSystemTime(start + backupEvery);
    expect(await app('backup.state', {})).toEqual({ madeAt: null, due: true });
    const { former } = await app('backup.rest', { until: Date.now() + nagRests });
    expect(await app('backup.state', {})).toMatchObject({ due: false });
    await app('backup.rest', { until: former });
    expect(await app('backup.state', {})).toMatchObject({ due: true });
    await app('backup.saved', {});
    expect(await app('backup.state', {})).toEqual({ madeAt: Date.now(), due: false });
  });
});
