import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, draftOf, newDraft, packOf, readDraft, withHold, withoutKey, withValue } from '@/utils/packs/edit-draft';
import { historyOf, redone, undone, withStep } from '@/utils/packs/edit-history';
import { idFrom, newIdIn } from '@/utils/packs/edit-ids';
import { emptyItem, tidyWhen, withCopyOf, withItems, withoutItems } from '@/utils/packs/edit-items';
import { withChanged, withMoved, withMovedBy, withRemoved } from '@/utils/packs/edit-list';
import { nextVersion, packText } from '@/utils/packs/hand-out';
import { readPack } from '@/utils/packs/read-pack';

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (entries: readonly { id: string }[]): string => entries.map(({ id }) => id).join('');
const items = withItems([], [emptyItem('Own it'), emptyItem('Own it'), emptyItem('¿Cuándo?'), emptyItem('你好')]);
const noDesks = () => null;

describe('a list that is edited', () => {
  it('is reordered by dragging one or several beside another, and by one place', () => {
    expect(ids(withMoved(list, ['a'], { id: 'c', side: 'after' }))).toBe('bcad');
    expect(ids(withMoved(list, ['d', 'b'], { id: 'a', side: 'before' }))).toBe('bdac');
    expect(ids(withMoved(list, ['a', 'b'], { id: 'b', side: 'after' }))).toBe('abcd');
    expect(ids(withMovedBy(list, 'b', -1))).toBe('bacd');
    expect(ids(withMovedBy(list, 'b', 1))).toBe('acbd');
    expect([ids(withMovedBy(list, 'a', -1)), ids(withMovedBy(list, 'd', 1))]).toEqual(['abcd', 'abcd']);
  });

  it('loses nothing and doubles nothing, however it is moved', () => {
    const one = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
    fc.assert(
      fc.property(fc.array(one), one, fc.constantFrom('before' as const, 'after' as const), (moved, id, side) => {
        expect([...ids(withMoved(list, moved, { id, side }))].sort().join('')).toBe('abcd');
      }),
    );
  });

  it('drops a field that is emptied', () => {
    expect(withChanged([{ id: 'a', good: 'x' }, { id: 'b' }], 'a', { good: undefined })).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('ids', () => {
  it('are made of words, and free', () => {
    expect([idFrom('Don’t guess: Über-Ärger!', 'item'), idFrom('24 hours', 'item'), idFrom('你好', 'item')]).toEqual(['dont-guess-uber-arger', 'hours', 'item']);
    expect(newIdIn([{ id: 'own-it' }, { id: 'own-it-2' }], 'Own it', 'item')).toBe('own-it-3');
  });

  it('are always such that a pack takes them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => /^[a-z][a-z0-9-]{0,60}$/.test(idFrom(name, 'item'))));
  });

  it('stay with their item when its words change, so that ticks do', () => {
    expect(items.map(({ id }) => id)).toEqual(['own-it', 'own-it-2', 'cuando', 'item']);
    expect(withChanged(items, 'own-it', { title: 'See it through' })[0]).toMatchObject({ id: 'own-it', title: 'See it through' });
    expect(withCopyOf(items, 'own-it').map(({ id }) => id)).toEqual(['own-it', 'own-it-3', 'own-it-2', 'cuando', 'item']);
  });
});

it('a removed item goes from every template, and conditions that say nothing go', () => {
  expect(withRemoved(items, ['cuando', 'item'])).toHaveLength(2);
  expect(withoutItems([{ id: 't', name: 'Calls', items: ['own-it', 'item'] }], ['own-it'])).toEqual([{ id: 't', name: 'Calls', items: ['item'] }]);
  expect([tidyWhen({ desks: [], channels: [] }), tidyWhen({ channels: ['phone'], situations: [] })]).toEqual([undefined, { channels: ['phone'] }]);
});

describe('undo', () => {
  it('takes typing in one field back as one step, and gives it again', () => {
    let history = historyOf('');
    for (const [index, word] of ['O', 'Ow', 'Own'].entries()) history = withStep(history, word, 'title', index * 200);
    history = withStep(history, 'Own it', 'title', 9_000);
    expect(undone(history).present).toBe('Own');
    expect(undone(undone(history)).present).toBe('');
    expect(redone(undone(history)).present).toBe('Own it');
    expect(undone(undone(undone(history))).past).toEqual([]);
    expect(withStep(undone(history), 'else', '', 0).future).toEqual([]);
  });

  it('goes through whatever was done, to the beginning and back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (values) => {
        const all = values.reduce((history, value, at) => withStep(history, value, '', at), historyOf(-1));
        let back = all;
        while (back.past.length > 0) back = undone(back);
        expect(back.present).toBe(-1);
        while (back.future.length > 0) back = redone(back);
        expect(back.present).toBe(all.present);
      }),
    );
  });
});

describe('a draft', () => {
  const draft = withValue({ ...newDraft('Acme support', '4F2a-9'), publisher: 'Lee' }, 'items', items);

  it('is kept and read again, unsound as it may be', () => {
    const unsound = withValue(withValue(draft, 'items', [{ ...items[0]!, title: '' }]), 'links', [{ id: 'x', name: '', address: 'not yet' }]);
    expect(readDraft(JSON.stringify(unsound))).toEqual(unsound);
    expect([readDraft('{'), readDraft('{"id":1}'), readDraft('[]')]).toEqual([null, null, null]);
  });

  it('says per key how it is held, and leaves keys alone again', () => {
    expect(draft.settings.items!.hold).toBe('recommended');
    const locked = withHold(draft, 'items', 'locked');
    expect(withValue(locked, 'items', []).settings.items!.hold).toBe('locked');
    expect(packOf(withoutKey(locked, 'items')).settings).toEqual({});
  });

  it('becomes a pack whose version grows with a line of what changed, and goes on from there', () => {
    const first = nextVersion({ ...draft, changes: ' The first. ' }, '2026-11-28', noDesks);
    if ('problems' in first) throw new Error(JSON.stringify(first.problems));
    expect(first.pack).toMatchObject({ id: 'acme-support-4f2a9', version: 1, changelog: [{ version: 1, date: '2026-11-28', changes: 'The first.' }] });
    const second = nextVersion({ ...first.draft, changes: 'More.' }, '2026-11-29', noDesks);
    expect(second).toMatchObject({ pack: { version: 2, changelog: [{ version: 1 }, { version: 2 }] } });
    const read = readPack(packText(first.pack), noDesks);
    expect('pack' in read && { ...draftOf(read.pack), changes: '' }).toEqual(first.draft);
    expect(copyOf(first.draft, 'Beta', '99')).toMatchObject({ id: 'beta-99', version: 0, changelog: [], publisher: 'Lee' });
  });

  it('is not handed out while something is wrong with it', () => {
    expect(nextVersion({ ...draft, publisher: '', changes: 'x' }, '2026-11-28', noDesks)).toMatchObject({ problems: [{ path: 'publisher' }] });
    expect(nextVersion(draft, '2026-11-28', noDesks)).toMatchObject({ problems: [{ path: 'changelog[0].changes' }] });
  });
});
