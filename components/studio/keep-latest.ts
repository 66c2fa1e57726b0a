/** How far what is typed has come. */
export type KeptState = 'kept' | 'keeping' | 'failed';

/** After a failure it is tried again, in milliseconds. */
const again = 1_000;

/** Keeps values of one kind. */
export interface Keeper<Value> {
  keep: (value: Value) => void;
  /** Nothing is being written, and nothing waits. */
  isIdle: () => boolean;
}

/**
 * Keeps the latest of what it is given, one at a time and none of them late: what comes while one is being written is written after it, and
 * what could not be written is tried until it is.
 * @param write rejects where it failed
 * @param told hears of every change
 */
export function keepLatest<Value>(write: (value: Value) => Promise<unknown>, told: (state: KeptState) => void): Keeper<Value> {
  let wanted: { value: Value } | null = null;
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (wanted) {
      const { value } = wanted;
      wanted = null;
      try {
        await write(value);
      } catch {
        told('failed');
        wanted ??= { value };
        await new Promise((done) => setTimeout(done, again));
      }
    }
    isWriting = false;
    told('kept');
  };
  return {
    keep: (value) => {
      wanted = { value };
      told('keeping');
      if (!isWriting) void writeAll();
    },
    isIdle: () => !isWriting,
  };
}
