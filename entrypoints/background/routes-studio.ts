import type { Routes } from '@/utils/messaging/router';
import { readDraft } from '@/utils/packs/edit-draft';
import { allPackDrafts, findPackDraft, keepHandedOut, putPackDraft, removePackDraft } from '@/utils/storage/pack-drafts';
import { findPublisherKey, removePublisherKey } from '@/utils/storage/publisher-keys';
import type { Asker } from './asker';
import { readNumbers } from './numbers';
import { keepPublisherKey, listPublisherKeys, signPack } from './publisher-keys';

/** What a lead makes, and the keys that it is signed with. */
export const studioRoutes = {
  'numbers.read': async ({ days }) => readNumbers(days, Date.now()),

  'packDraft.list': async () => (await allPackDrafts()).map(({ id, name, text, updatedAt }) => ({ id, name, updatedAt, version: readDraft(text)?.version ?? null })),

  'packDraft.read': async ({ id }) => {
    const draft = await findPackDraft(id);
    return draft && { text: draft.text };
  },

  'packDraft.keepHandedOut': async ({ id, text }) => keepHandedOut(id, text),

  'packDraft.handedOut': async ({ id }) => (await findPackDraft(id))?.handedOut ?? null,

  'packDraft.write': async (draft) => putPackDraft({ ...draft, updatedAt: Date.now() }),

  'packDraft.remove': async ({ id }) => removePackDraft(id),

  'packDraft.putBack': async (draft) => putPackDraft(draft),

  'publisherKey.list': async () => listPublisherKeys(),

  'publisherKey.keep': async (given) => keepPublisherKey(given, Date.now()),

  'publisherKey.file': async ({ id }) => ({ sealed: (await findPublisherKey(id))?.sealed ?? null }),

  'publisherKey.sign': async ({ id, text }) => signPack(id, text),

  'publisherKey.remove': async ({ id }) => void (await removePublisherKey(id)),
} satisfies Partial<Routes<Asker>>;
