import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { storageFailureOf } from '@/utils/storage/storage-failure';

describe('a failure of the database', () => {
  it('says that the disk is full, also where Dexie wrapped it', () => {
    const full = new DOMException('any words', 'QuotaExceededError');
    const wrapped = new Dexie.AbortError('with details', full);
    expect(storageFailureOf(full)?.message).toMatch(/disk is full/);
    expect(storageFailureOf(wrapped)?.message).toMatch(/disk is full/);
  });

  it('says that the data is kept where it did not open', () => {
    expect(storageFailureOf(new Dexie.OpenFailedError('x'))?.message).toMatch(/kept/);
    expect(storageFailureOf(new Dexie.VersionError('x'))?.message).toMatch(/newer version/);
  });

  it('never repeats what the error said', () => {
    expect(storageFailureOf(new Dexie.UnknownError('secret words'))?.message).not.toMatch(/secret/);
  });

  it('is told apart from faults of our own', () => {
    expect(storageFailureOf(new TypeError('x'))).toBeNull();
    expect(storageFailureOf('x')).toBeNull();
  });
});
