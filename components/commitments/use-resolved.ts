import { useEffect, useState } from 'react';
import type { Resolved } from '@/utils/messaging/protocol';

/** Asks the background what words about time mean. */
export type Resolve = (words: string) => Promise<Resolved>;

/** Long enough not to ask at every key, short enough to look immediate. */
const pauseWhileTyping = 250;

/** What the words mean once typing paused; null while empty, or not known yet. */
export const useResolved = (words: string, resolve: Resolve): Resolved | null => {
  const [known, setKnown] = useState<{ words: string; resolved: Resolved } | null>(null);
  const asked = words.trim();
  useEffect(() => {
    if (!asked) return;
    let current = true;
    const timer = setTimeout(() => {
      resolve(asked).then(
        (resolved) => current && setKnown({ words: asked, resolved }),
        () => current && setKnown(null),
      );
    }, pauseWhileTyping);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, resolve]);
  return asked && known?.words === asked ? known.resolved : null;
};
