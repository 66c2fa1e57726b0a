import { app, freshBrowser } from './fresh-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAddresses } from '@/entrypoints/background/subscriptions';
import type { AddressAnswer, AddressQuestion } from '@/utils/packs/address';
import { checksumOf } from '@/utils/packs/canonical';
import { problemOf } from '@/utils/packs/subscription';
import { db } from '@/utils/storage/db';
import { findPackRecord } from '@/utils/storage/packs';
import { hostile, hostileText } from '../packs/hostile-packs';
import { aKey, aPack, item, signedBy, textOf } from './a-pack';

const host = vi.hoisted(() => ({ questions: [] as unknown[], answer: null as unknown }));
vi.mock('@/entrypoints/background/ask-address', () => ({
  askAddress: async (question: AddressQuestion) => {
    host.questions.push(question);
    return host.answer as AddressAnswer;
  },
  questionNow: () => null,
  toldBy: () => undefined,
}));

const address = 'https://packs.example.com/team.json';
const marks = { etag: '"1"', lastModified: 'Sat, 01 Aug 2026 10:00:00 GMT', length: 400 };
const gives = (pack: unknown): void => void (host.answer = { kind: 'text', text: typeof pack === 'string' ? pack : textOf(pack), marks, way: 'headers' } satisfies AddressAnswer);
const says = (answer: AddressAnswer): void => void (host.answer = answer);
const items = (...titles: string[]) => ({ items: { hold: 'recommended' as const, value: titles.map((title) => item(title.toLowerCase().replace(/ /g, '-'), { title })) } });
const first = aPack(items('Own it'));
const second = aPack(items('Own it', 'Say when'), { version: 2 });
const pack = async () => (await findPackRecord('support'))!;
const inForce = async (): Promise<string> => checksumOf(await app('settings.settled', {}));
const check = () => app('address.check', { id: 'support' });

const follow = async (one: unknown = first): Promise<void> => {
  gives(one);
  await app('address.look', { address });
  await app('address.follow', { address, text: textOf(one) });
};

beforeEach(async () => {
  await freshBrowser();
  host.questions = [];
});

describe('the address of a pack', () => {
  it('is asked whether the file is still the one that was read', async () => {
    await follow();
    says({ kind: 'same', way: 'head' });
    expect(await check()).toEqual({ what: 'same' });
    expect(host.questions).toEqual([{ address, known: null, way: 'headers' }, { address, known: marks, way: 'headers' }]);
    expect((await pack()).address).toMatchObject({ ...marks, way: 'head', failures: 0, lastProblem: null });
    expect((await fakeBrowser.alarms.get('addresses'))?.scheduledTime).toBe((await pack()).address!.nextAt);
  });

  it('brings a newer version that waits: nothing changes until it is accepted, and a declined one is not found anew', async () => {
    await follow();
    const before = await inForce();
    gives(second);
    expect(await check()).toEqual({ what: 'waits', version: 2 });
    expect(await inForce()).toBe(before);
    await app('pack.decline', { id: 'support' });
    await check();
    expect((await pack()).pending).toMatchObject({ version: 2, declined: true });
    await app('pack.accept', { pending: 'support' });
    expect((await pack())).toMatchObject({ version: 2, pending: null, address: { address } });
    expect(await check()).toEqual({ what: 'same' });
    await app('pack.rollback', { id: 'support', version: 1 });
    expect(await check()).toEqual({ what: 'same' });
    expect(await inForce()).toBe(before);
  });

  it('is refused in a word where a version was tampered with, and what is in force stays', async () => {
    const [lee, other] = [await aKey(), await aKey()];
    await follow(await signedBy(lee.pair, first));
    gives(await signedBy(lee.pair, second));
    await check();
    await app('pack.accept', { pending: 'support' });
    const before = await inForce();
    const cases: [unknown, object][] = [
      [await signedBy(lee.pair, { ...second, name: 'Changed' }), { kind: 're-used', version: 2 }],
      [await signedBy(lee.pair, { ...first, name: 'Changed' }), { kind: 're-used', version: 1 }],
      [await signedBy(other.pair, { ...second, version: 3 }), { kind: 'untrusted', trust: 'other-key' }],
      [{ ...(await signedBy(lee.pair, second)), version: 3 }, { kind: 'untrusted', trust: 'broken' }],
      [{ ...second, version: 3 }, { kind: 'untrusted', trust: 'missing' }],
      ['<!doctype html><title>Sign in</title>', { kind: 'web-page' }],
      ['Not found', { kind: 'not-a-pack' }],
      [{ ...second, colour: 'red' }, { kind: 'not-sound', path: 'colour', problem: 'this key is not known' }],
    ];
    for (const [given, problem] of cases) {
      gives(given);
      expect(await check()).toEqual({ what: 'problem', problem });
      expect(problemOf((await pack()).address!.lastProblem!)).toEqual(problem);
      expect([await inForce(), (await pack()).pending]).toEqual([before, null]);
    }
    expect((await pack()).address).toMatchObject({ failures: cases.length, etag: null });
    gives({ ...(await signedBy(lee.pair, { ...second, id: 'billing' })) });
    expect(await check()).toMatchObject({ what: 'problem', problem: { kind: 'another-pack', id: 'billing' } });
  });

  it('with an older version than was accepted is refused', async () => {
    await follow({ ...first, version: 5 });
    gives({ ...first, version: 4 });
    expect(await check()).toEqual({ what: 'problem', problem: { kind: 'older', version: 4 } });
  });

  it.each(Object.entries(hostile))('changes nothing with %s', async (_name, one) => {
    await follow({ ...first, id: 'acme-support' });
    const before = await inForce();
    gives(hostileText(one));
    expect(await app('address.check', { id: 'acme-support' })).toMatchObject({ what: 'problem', problem: { kind: 'not-sound' } });
    expect([await inForce(), (await findPackRecord('acme-support'))!.pending]).toEqual([before, null]);
  });

  it('that cannot be reached is asked again ever later, and the last good copy stays', async () => {
    await follow();
    const before = await inForce();
    says({ kind: 'problem', problem: 'unreachable', status: 0 });
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await check();
      const { checkedAt, nextAt, etag } = (await pack()).address!;
      expect(etag).toBe('"1"');
      waits.push(nextAt! - checkedAt!);
    }
    expect(waits[2]!).toBeGreaterThan(waits[0]! * 2);
    expect(await inForce()).toBe(before);
  });

  it('is asked by the alarm when it is due; one that was missed is asked within half an hour', async () => {
    await follow();
    says({ kind: 'same', way: 'headers' });
    host.questions = [];
    const due = (await pack()).address!.nextAt!;
    await checkAddresses(due - 1_000);
    expect(host.questions).toEqual([]);
    await checkAddresses(due + 1_000);
    expect(host.questions).toHaveLength(1);
    const missed = (await pack()).address!.nextAt! + 9 * 3_600_000;
    await checkAddresses(missed);
    expect(host.questions).toHaveLength(1);
    const { nextAt } = (await pack()).address!;
    expect(nextAt! >= missed && nextAt! <= missed + 1_800_000).toBe(true);
  });

  it('is followed no more where the person says so, and again where they take that back', async () => {
    await follow();
    const { undo } = await app('address.stop', { id: 'support' });
    expect([(await pack()).address, await fakeBrowser.alarms.get('addresses')]).toEqual([null, undefined]);
    await expect(check()).rejects.toThrow('follows no address');
    await app('pack.undo', { undo });
    expect((await pack()).address).toMatchObject({ address });
    expect(await fakeBrowser.alarms.get('addresses')).toBeDefined();
  });

  it('is https alone', async () => {
    await expect(app('address.look', { address: 'http://packs.example.com/' })).rejects.toThrow('not-https');
    await expect(app('address.follow', { address: 'http://packs.example.com/', text: textOf(first) })).rejects.toThrow('not-https');
    expect([host.questions, await db.packs.count()]).toEqual([[], 0]);
  });
});
