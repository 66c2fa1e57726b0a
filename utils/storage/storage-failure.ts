/** A failure of the database in words that the agent can act on; `message` holds nothing that was stored. */
export class StorageFailure extends Error {
  override name = 'StorageFailure';
}

const words: Record<string, string> = {
  QuotaExceededError: 'the disk is full, nothing was saved and nothing was lost',
  VersionError: 'the data was written by a newer version of Followthrough; it is kept as it is',
  UpgradeError: 'the data could not be brought to this version; it is kept as it was',
  OpenFailedError: 'the database did not open; the data is kept',
  DatabaseClosedError: 'the database did not open; the data is kept',
  MissingAPIError: 'this browser profile has no database',
  InvalidStateError: 'the database did not open; the data is kept',
  UnknownError: 'the disk could not be read or written',
  AbortError: 'the change was not saved',
  TransactionInactiveError: 'the change was not saved',
};

/** Names along the chain of causes: Dexie wraps the browser's error in its own, and the inner one says more. */
const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  for (let at = error; at instanceof Error || at instanceof DOMException; ) {
    names.unshift(at.name);
    at = (at as Error & { inner?: unknown }).inner;
  }
  return names;
};

/** @returns a clear failure if the error came from the database, else null */
export const storageFailureOf = (error: unknown): StorageFailure | null => {
  if (error instanceof StorageFailure) return error;
  const known = namesOf(error).find((name) => name in words);
  return known ? new StorageFailure(words[known]) : null;
};
