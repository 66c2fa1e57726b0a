import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onFeedOrDatabase, onOwnFeedOrDatabase } from '@/utils/messaging/live';
import { databaseRevisionKey } from '@/utils/messaging/panel-feed';

beforeEach(() => fakeBrowser.reset());

const changed = vi.fn();
const timesAfter = async (key: string, value: unknown): Promise<number> => {
  changed.mockClear();
  await fakeBrowser.storage.session.set({ [key]: value });
  return changed.mock.calls.length;
};

it('wakes the panel of a tab for its own feed and the database, and for any feed while its tab is not known', async () => {
  let own: string | null = null;
  const stop = onOwnFeedOrDatabase(() => own, changed);
  expect(await timesAfter('feed:2', 1)).toBe(1);
  own = 'feed:1';
  expect(await timesAfter('feed:2', 2)).toBe(0);
  expect(await timesAfter('feed:1', 1)).toBe(1);
  expect(await timesAfter(databaseRevisionKey, 1)).toBe(1);
  stop();
  expect(await timesAfter('feed:1', 2)).toBe(0);
});

it('wakes a page that shows every tab for any feed, and for nothing else of the session', async () => {
  const stop = onFeedOrDatabase(changed);
  expect(await timesAfter('feed:2', 1)).toBe(1);
  expect(await timesAfter('words:k', 'x')).toBe(0);
  stop();
});

it('wakes a panel that is told, as where the browser gives it no session storage', async () => {
  const stop = onOwnFeedOrDatabase(() => 'feed:1', changed);
  changed.mockClear();
  for (const message of [{ changed: ['feed:2'] }, { changed: ['feed:1'] }, { command: 'collapse' }, null])
    await fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
});
