import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDraft } from '@/utils/packs/edit-draft';
import { fingerprintOf, newKeyFile } from '@/utils/packs/key-file';
import { trustOf } from '@/utils/packs/signature';
import { exportAll } from '@/utils/storage/backup';
import { db } from '@/utils/storage/db';
import { findPublisherKey } from '@/utils/storage/publisher-keys';

beforeEach(freshBrowser);

const kept = async () => {
  const { name, publicKey, privateKey } = await newKeyFile('Lee');
  return { given: { name, publicKey, privateKey, sealed: btoa('sealed') }, key: await app('publisherKey.keep', { name, publicKey, privateKey, sealed: btoa('sealed') }) };
};

describe('drafts', () => {
  it('are kept as they are typed, listed with the last first, removed and put back', async () => {
    const text = JSON.stringify(newDraft('Acme', '1'));
    await app('packDraft.write', { id: 'one', name: 'Acme', text });
    await app('packDraft.write', { id: 'two', name: 'Broken', text: '{' });
    expect(await app('packDraft.read', { id: 'one' })).toEqual({ text });
    expect(await app('packDraft.list', {})).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'one', version: 0 }), expect.objectContaining({ id: 'two', version: null })]));
    const removed = await app('packDraft.remove', { id: 'one' });
    expect(await app('packDraft.read', { id: 'one' })).toBeNull();
    await app('packDraft.putBack', removed!);
    expect(await app('packDraft.read', { id: 'one' })).toEqual({ text });
  });

  it('keep the version that was handed out last beside them, whatever is typed afterwards, and bring it back with them', async () => {
    const text = JSON.stringify(newDraft('Acme', '1'));
    const handedOut = () => app('packDraft.handedOut', { id: 'one' });
    await app('packDraft.write', { id: 'one', name: 'Acme', text });
    expect(await handedOut()).toBeNull();
    await app('packDraft.keepHandedOut', { id: 'one', text: '{"version":1}' });
    await app('packDraft.write', { id: 'one', name: 'Acme two', text });
    expect(await handedOut()).toBe('{"version":1}');
    await app('packDraft.keepHandedOut', { id: 'one', text: '{"version":2}' });
    const removed = await app('packDraft.remove', { id: 'one' });
    expect(await handedOut()).toBeNull();
    await app('packDraft.putBack', removed!);
    expect(await handedOut()).toBe('{"version":2}');
  });
});

describe('the publisher’s key', () => {
  it('signs what anybody can prove, and cannot be taken out of the browser', async () => {
    const { given, key } = await kept();
    const signature = await app('publisherKey.sign', { id: key.id, text: '{"b":1,"a":2}' });
    expect(await trustOf({ a: 2, b: 1 }, signature, given.publicKey)).toBe('known');
    expect(await trustOf({ a: 2, b: 2 }, signature, given.publicKey)).toBe('broken');
    const record = await findPublisherKey(key.id);
    expect(record!.privateKey.extractable).toBe(false);
    expect(await app('publisherKey.file', { id: key.id })).toEqual({ sealed: given.sealed });
    expect(JSON.stringify(await exportAll(0))).not.toContain(given.sealed);
  });

  it('is one, however often its file is taken in, and none whose halves differ', async () => {
    const { given } = await kept();
    await app('publisherKey.keep', { ...given, name: 'Lee again' });
    expect(await app('publisherKey.list', {})).toEqual([expect.objectContaining({ name: 'Lee again', publicKey: given.publicKey })]);
    const other = await newKeyFile('Other');
    await expect(app('publisherKey.keep', { ...given, publicKey: other.publicKey })).rejects.toThrow('do not belong together');
    await expect(app('publisherKey.keep', { ...given, privateKey: btoa('none') })).rejects.toThrow('no key');
  });

  it('is compared by a few letters', async () => {
    expect(await fingerprintOf(new Uint8Array(32).toBase64())).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  });
});

describe('counts of findings', () => {
  it('say which rules were acted on and which put aside, and neither words nor conversations', async () => {
    const page = pageIn(1);
    const { key } = await openConversation(1);
    const panel = panelIn(1);
    const write = (text: string) => page('draft.report', { key, composer: 'reply', text, skip: [] });
    await write('We apologize for any inconvenience. We will do it as soon as possible.');
    const { feed } = await panel('panel.read', {});
    const [first, second] = feed!.findings;
    await panel('finding.dismiss', { rule: first!.rule, phrase: first!.phrase, scope: 'once' });
    await write('We apologize for any inconvenience. We will do it on Friday at 3 pm.');
    await page('draft.sent', { key });
    const { rules } = await app('numbers.read', { days: 30 });
    expect(rules).toEqual({ [first!.rule]: { actedOn: 0, dismissed: 1 }, [second!.rule]: { actedOn: 1, dismissed: 0 } });
    expect(JSON.stringify(await db.settings.get('finding-counts'))).not.toMatch(/inconvenience\b.{0,3}We|Friday/);
  });
});
