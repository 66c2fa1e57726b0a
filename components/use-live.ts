import { useCallback, useEffect, useRef, useState } from 'react';

/** What was read last, and whether the latest reading failed (the last good value stays). */
export interface Live<Value> {
  value: Value | null;
  failed: boolean;
  /** Reads once more now. */
  refresh: () => void;
}

/** As it travelled: what comes from the background is plain JSON. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads a value, and reads it again whenever it changed. Changes that come while a reading is under way are answered by one more reading after it.
 * One that is read again and found as it was stays the same object, so that nothing is rendered for it.
 * @param read asks the background; stable between renders
 * @param subscribe calls back at every change and returns the function that ends it; stable between renders
 */
export const useLive = <Value>(read: () => Promise<Value>, subscribe: (changed: () => void) => () => void): Live<Value> => {
  const [state, setState] = useState<{ value: Value | null; failed: boolean }>({ value: null, failed: false });
  const reading = useRef(false);
  const again = useRef(false);
  const gone = useRef(false);
  // A reading that is under way goes on with what is asked for by then.
  const wanted = useRef(read);

  const refresh = useCallback(() => {
    again.current = true;
    wanted.current = read;
    if (reading.current) return;
    reading.current = true;
    const readWhileAsked = async () => {
      while (again.current) {
        again.current = false;
        try {
          const asked = wanted.current;
          const value = await asked();
          if (!gone.current && asked === wanted.current) setState((last) => (!last.failed && isSame(last.value, value) ? last : { value, failed: false }));
        } catch {
          if (!gone.current) setState((last) => ({ ...last, failed: true }));
        }
      }
      reading.current = false;
    };
    void readWhileAsked();
  }, [read]);

  useEffect(() => {
    gone.current = false;
    const end = subscribe(refresh);
    refresh();
    return () => {
      gone.current = true;
      end();
    };
  }, [subscribe, refresh]);

  return { ...state, refresh };
};
