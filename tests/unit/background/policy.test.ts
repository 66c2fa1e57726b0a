import { app, freshBrowser } from './fresh-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPolicy } from '@/entrypoints/background/read-policy';
import type { AddressAnswer } from '@/utils/packs/address';
import { problemText, type SubscriptionProblem } from '@/utils/packs/subscription';
import { db } from '@/utils/storage/db';
import { aKey, aPack, item, signedBy, textOf } from './a-pack';

const host = vi.hoisted(() => ({ asked: 0, answer: null as unknown }));
vi.mock('@/entrypoints/background/ask-address', () => ({
  askAddress: async () => {
    host.asked += 1;
    return host.answer as AddressAnswer;
  },
  questionNow: () => null,
  toldBy: () => undefined,
}));

const locked = <Value>(value: Value) => ({ hold: 'locked' as const, value });
const ours = aPack({ items: locked([item('ours')]), presets: locked(['in 1 hour']) }, { id: 'acme', name: 'Acme', publisher: 'Acme, IT' });
const teams = aPack({ items: locked([item('teams')]), plainLanguage: locked(true) });
const policy = async (value: Record<string, unknown> | null): Promise<void> => {
  Object.assign(fakeBrowser.storage, { managed: { get: async () => value ?? {} } });
  await followPolicy(Date.now());
};
const settled = () => app('settings.settled', {});
/** A reason as it is kept, for whoever shows it to put into words. */
const told = (problem: SubscriptionProblem): object => ({ reason: problemText(problem) });
const refused = async () => (await app('pack.list', {})).refused;

beforeEach(async () => {
  await freshBrowser();
  host.asked = 0;
});

describe('a pack from the browser’s policy', () => {
  it('counts above the team’s and leaves the rest of it in force; without the policy, what was before is back', async () => {
    await app('pack.accept', { text: textOf(teams) });
    await app('times.write', { presets: ['in 5 minutes'] });
    await policy({ pack: textOf(ours) });
    expect(await settled()).toMatchObject({
      items: { origin: 'organisation', pack: 'Acme', hold: 'locked', value: [{ id: 'ours' }], without: [{ id: 'teams' }] },
      plainLanguage: { origin: 'team', value: true },
      presets: { origin: 'organisation', value: ['in 1 hour'] },
    });
    await expect(app('times.write', { presets: ['in 5 minutes'] })).rejects.toThrow('set by your organisation');
    expect((await app('pack.list', {})).packs).toMatchObject([{ origin: 'organisation', name: 'Acme', active: true }, { origin: 'team', active: true }]);
    await expect(app('pack.remove', { id: '@organisation' })).rejects.toThrow('organisation');
    await policy(null);
    expect(await settled()).toMatchObject({ items: { origin: 'team', value: [{ id: 'teams' }] }, presets: { origin: 'person', value: ['in 5 minutes'] } });
    expect([await db.packs.count(), await db.packVersions.count()]).toEqual([1, 1]);
  });

  it('is refused as a whole with its reason; the rest goes on, and a good one that was there stays', async () => {
    await app('pack.accept', { text: textOf(teams) });
    await policy({ pack: textOf({ ...ours, version: 'x' }) });
    expect(await refused()).toEqual([{ origin: 'organisation', name: '', reason: expect.stringContaining('{"kind":"not-sound","path":"version"') as string }]);
    expect((await settled()).items.origin).toBe('team');
    await policy({ pack: textOf(ours) });
    expect([await refused(), (await settled()).items.origin]).toEqual([[], 'organisation']);
    await policy({ pack: '{"format":' });
    expect([(await refused()).length, (await settled()).items.pack]).toEqual([1, 'Acme']);
    await policy({ packAddress: 'https://packs.example.com/a.json' });
    expect(await refused()).toMatchObject([{ reason: 'the policy’s packAddress needs publisherKey beside it' }]);
  });

  it('must be signed by the publisher that the policy names', async () => {
    const [it_, other] = [await aKey(), await aKey()];
    await policy({ pack: textOf(ours), publisherKey: it_.key });
    expect(await refused()).toMatchObject([told({ kind: 'untrusted', trust: 'missing' })]);
    await policy({ pack: textOf(await signedBy(other.pair, ours)), publisherKey: it_.key });
    expect(await refused()).toMatchObject([told({ kind: 'untrusted', trust: 'other-key' })]);
    await policy({ pack: textOf(await signedBy(it_.pair, ours)), publisherKey: it_.key });
    expect([await refused(), (await settled()).items.pack]).toEqual([[], 'Acme']);
  });

  it('at an address counts at once where its publisher signed it, goes forward only, and is asked again when it is due', async () => {
    const { pair, key } = await aKey();
    const where = { packAddress: 'https://packs.example.com/a.json', publisherKey: key };
    const gives = async (pack: object, signed = true): Promise<void> => {
      host.answer = { kind: 'text', text: textOf(signed ? await signedBy(pair, pack) : pack), marks: { etag: '"1"', lastModified: null, length: 5 }, way: 'headers' };
    };
    const again = async (): Promise<void> => {
      const asked = (await db.settings.get('organisation-asked'))!.value as { nextAt: number };
      await followPolicy(asked.nextAt + 1);
    };
    await gives(ours);
    await policy(where);
    expect([host.asked, await refused(), (await settled()).items.pack]).toEqual([1, [], 'Acme']);
    await policy(where);
    expect(host.asked).toBe(1);
    expect(await fakeBrowser.alarms.get('organisation')).toBeDefined();
    await gives({ ...ours, version: 2, name: 'Acme two' });
    await again();
    expect((await settled()).items.pack).toBe('Acme two');
    for (const [pack, signed, problem] of [[ours, true, { kind: 'older', version: 1 }], [{ ...ours, version: 2, name: 'Other' }, true, { kind: 're-used', version: 2 }], [{ ...ours, version: 3 }, false, { kind: 'untrusted', trust: 'missing' }]] as const) {
      await gives(pack, signed);
      await again();
      expect([(await refused())[0]?.reason, (await settled()).items.pack]).toEqual([problemText(problem), 'Acme two']);
    }
    host.answer = { kind: 'problem', problem: 'not-allowed', status: 0 };
    await again();
    expect(await refused()).toMatchObject([told({ kind: 'not-allowed', status: 0 })]);
    host.answer = { kind: 'text', text: '<!doctype html>', marks: { etag: null, lastModified: null, length: 15 }, way: 'headers' };
    await again();
    expect(await refused()).toMatchObject([told({ kind: 'web-page' })]);
    await policy(null);
    expect([await refused(), (await settled()).items.origin, await fakeBrowser.alarms.get('organisation')]).toEqual([[], 'built-in', undefined]);
  });
});
