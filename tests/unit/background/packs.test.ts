import { app, freshBrowser } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { toShareCode } from '@/utils/packs/share-code';
import { exportAll } from '@/utils/storage/backup';
import { db } from '@/utils/storage/db';
import { findPackRecord } from '@/utils/storage/packs';
import { aKey, aPack, item, signedBy, textOf } from './a-pack';

beforeEach(freshBrowser);

const recommended = <Value>(value: Value) => ({ hold: 'recommended' as const, value });
const first = aPack({ items: recommended([item('own-it')]) });
const second = aPack({ items: recommended([item('own-it', { title: 'Own it' }), item('say-when')]) }, { version: 2, changelog: [{ version: 2, date: '2026-11-20', changes: 'Say when.' }] });
const accept = (pack: unknown) => app('pack.accept', { text: textOf(pack) });
const list = async () => (await app('pack.list', {})).packs;

describe('a pack that somebody brings', () => {
  it.each([
    ['a file', async () => textOf(first)],
    ['a code', async () => toShareCode(textOf(first))],
    ['a link', async () => `https://team.example.com/pack#${await toShareCode(textOf(first))}`],
  ])('is shown before it counts: %s', async (_kind, given) => {
    const preview = await app('pack.preview', { text: await given() });
    expect(preview).toMatchObject({ ok: true, about: { name: 'Support team', version: 1, publisher: 'Lee', trust: 'none', key: null }, inForce: null, same: false, difference: [{ key: 'items', change: 'added' }] });
    expect(await list()).toEqual([]);
  });

  it('is refused with every problem, its path and its value, and nothing is written', async () => {
    const bad = aPack({ items: recommended([item('own-it', { title: '' })]), followUp: { hold: 'forced' as never, value: { when: 'soon' } } });
    expect(await app('pack.preview', { text: textOf(bad) })).toMatchObject({
      ok: false,
      reason: 'not-sound',
      problems: [
        { path: 'settings.items.value[0].title', value: '""' },
        { path: 'settings.followUp.hold', value: '"forced"' },
      ],
    });
    await expect(accept(bad)).rejects.toThrow('refused: not-sound');
    expect(await app('pack.preview', { text: 'see you tomorrow' })).toMatchObject({ ok: false, reason: 'no-code' });
    expect(await app('pack.preview', { text: (await toShareCode(textOf(first))).slice(0, -9) })).toMatchObject({ ok: false, reason: 'incomplete' });
    expect([await db.packs.count(), await db.packVersions.count()]).toEqual([0, 0]);
  });

  it('says what a new version changes, and is word for word the same where nothing does', async () => {
    await accept(first);
    expect(await app('pack.preview', { text: textOf(second) })).toMatchObject({
      inForce: 1,
      changelog: [{ version: 2 }],
      difference: [{ key: 'items', change: 'changed', added: ['Title of say-when'], changed: ['Own it'], removed: [] }],
    });
    expect(await app('pack.preview', { text: textOf(first) })).toMatchObject({ same: true, difference: [] });
  });
});

describe('whose pack it is', () => {
  it('is pinned at the first acceptance; another key, a change after signing and a missing signature are refused', async () => {
    const [lee, other] = [await aKey(), await aKey()];
    const signed = await signedBy(lee.pair, first);
    expect(await app('pack.preview', { text: textOf(signed) })).toMatchObject({ ok: true, about: { trust: 'first', key: lee.key } });
    await accept(signed);
    expect(await list()).toMatchObject([{ signed: true, pinnedKey: lee.key }]);
    expect(await app('pack.preview', { text: textOf(await signedBy(lee.pair, second)) })).toMatchObject({ ok: true, about: { trust: 'known' } });
    const refused = [
      ['other-key', await signedBy(other.pair, second)],
      ['broken', { ...(await signedBy(lee.pair, second)), name: 'Another' }],
      ['missing', second],
    ] as const;
    for (const [trust, pack] of refused) {
      expect(await app('pack.preview', { text: textOf(pack) })).toMatchObject({ ok: false, reason: 'untrusted', about: { trust } });
      await expect(accept(pack)).rejects.toThrow('refused: untrusted');
    }
    expect(await list()).toMatchObject([{ version: 1 }]);
  });

  it('stays pinned through an unsigned past, and is forgotten with the undo of the first signed version', async () => {
    await accept(first);
    const { pair, key } = await aKey();
    const { undo } = await accept(await signedBy(pair, second));
    expect((await findPackRecord('support'))!.pinnedKey).toBe(key);
    await app('pack.undo', { undo });
    expect(await list()).toMatchObject([{ version: 1, pinnedKey: null, signed: false }]);
  });
});

describe('the life of a pack', () => {
  it('goes on to a version and back to any earlier one', async () => {
    await accept(first);
    await accept(second);
    expect(await list()).toMatchObject([{ version: 2, active: true, versions: [{ version: 2 }, { version: 1 }] }]);
    await app('pack.rollback', { id: 'support', version: 1 });
    expect((await app('settings.settled', {})).items.value).toMatchObject([{ title: 'Title of own-it' }]);
    await expect(app('pack.rollback', { id: 'support', version: 9 })).rejects.toThrow('not kept any more');
    expect(JSON.parse((await app('pack.text', { id: 'support', version: 2 })).text)).toMatchObject({ version: 2 });
  });

  it('each change is taken back once, and only while nothing came after it', async () => {
    const { undo: taken } = await accept(first);
    const { undo: removed } = await app('pack.remove', { id: 'support' });
    expect(await list()).toEqual([]);
    await expect(app('pack.undo', { undo: taken })).rejects.toThrow('nothing to take back');
    await app('pack.undo', { undo: removed });
    expect(await list()).toMatchObject([{ version: 1, active: true }]);
    await expect(app('pack.undo', { undo: removed })).rejects.toThrow('nothing to take back');
    expect(await exportAll(0)).toMatchObject({ tables: { settings: [] } });
  });

  it('several are kept, one counts', async () => {
    await accept(first);
    await accept({ ...first, id: 'billing', name: 'Billing team' });
    expect(await list()).toMatchObject([{ id: 'billing', active: true }, { id: 'support', active: false }]);
    await app('pack.activate', { id: 'support', on: true });
    expect((await app('settings.settled', {})).items).toMatchObject({ pack: 'Support team', origin: 'team' });
    const { undo } = await app('pack.activate', { id: 'support', on: false });
    expect((await app('settings.settled', {})).items).toMatchObject({ pack: '', origin: 'built-in' });
    await app('pack.undo', { undo });
    expect((await app('settings.settled', {})).items.pack).toBe('Support team');
  });

  it('a version that waits is accepted, or declined and waits on', async () => {
    await accept(first);
    await db.packs.update('support', { pending: { version: 2, text: textOf(second), at: 5 } });
    expect(await app('pack.preview', { pending: 'support' })).toMatchObject({ ok: true, about: { version: 2 }, inForce: 1 });
    const { undo } = await app('pack.decline', { id: 'support' });
    expect(await list()).toMatchObject([{ version: 1, pending: { version: 2, declined: true } }]);
    await app('pack.undo', { undo });
    await app('pack.accept', { pending: 'support' });
    expect(await list()).toMatchObject([{ version: 2, pending: null }]);
    await expect(app('pack.preview', { pending: 'support' })).rejects.toThrow('nothing waits');
  });

  it('the organisation’s own is changed by nobody here', async () => {
    await accept(first);
    await db.packs.update('support', { origin: 'organisation', changedAt: Date.now() + 1_000 });
    expect(await app('pack.preview', { text: textOf(second) })).toMatchObject({ ok: false, reason: 'organisation' });
    for (const change of [() => accept(second), () => app('pack.remove', { id: 'support' }), () => app('pack.activate', { id: 'support', on: false })]) await expect(change()).rejects.toThrow('organisation');
    expect(await list()).toMatchObject([{ version: 1, active: true, origin: 'organisation' }]);
  });
});

describe('layers', () => {
  it('one that cannot be used any more is refused whole with its reason, and the rest goes on', async () => {
    await accept(aPack({ plainLanguage: recommended(true) }));
    await db.packVersions.add({ id: 'house@1', packId: 'house', version: 1, text: '{"format":"followthrough-pack"}', acceptedAt: 1 });
    await db.packs.add({ id: 'house', name: 'House', origin: 'organisation', active: true, version: 1, previous: null, pinnedKey: null, address: null, pending: null, changedAt: 1 });
    expect(await app('pack.list', {})).toMatchObject({ refused: [{ origin: 'organisation', name: 'House', reason: expect.stringContaining('schema') }] });
    expect((await app('settings.settled', {})).plainLanguage).toEqual({ value: true, origin: 'team', pack: 'Support team', hold: 'recommended', without: false });
  });

  it('one’s own value stands over what is recommended until it is given up, and is put back', async () => {
    await accept(aPack({ presets: recommended(['in 1 hour']) }));
    await app('times.write', { presets: ['in 5 minutes'] });
    expect((await app('settings.settled', {})).presets).toMatchObject({ value: ['in 5 minutes'], origin: 'person', recommended: ['in 1 hour'] });
    const { former } = await app('settings.useTeams', { key: 'presets' });
    expect((await app('settings.settled', {})).presets).toMatchObject({ value: ['in 1 hour'], origin: 'team' });
    await app('settings.putBack', { key: 'presets', value: former });
    expect((await app('settings.settled', {})).presets.origin).toBe('person');
    await expect(app('settings.putBack', { key: 'presets', value: 7 })).rejects.toThrow('no such value');
  });
});
