import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db, letOpenAgain } from '@/utils/storage/db';
import { storageFailureOf } from '@/utils/storage/storage-failure';
import { findCase } from '@/utils/storage/cases';
import { aCase } from './records';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.cases.add(aCase('kept'));
  db.close({ disableAutoOpen: false });
});
afterEach(() => vi.restoreAllMocks());

describe('a database that does not open', () => {
  it('says so, keeps its data, and is tried again with the next use', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'InvalidStateError');
    });
    const error: unknown = await findCase('kept').catch((failure: unknown) => failure);
    expect(storageFailureOf(error)?.message).toMatch(/kept/);
    vi.restoreAllMocks();
    letOpenAgain();
    expect(await findCase('kept')).toMatchObject({ key: 'kept' });
  });
});
