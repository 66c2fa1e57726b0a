import { useEffect, useState } from 'react';
import type { DayOffRule } from '@/utils/commitments/repeat';
import type { Meaning } from '@/utils/commitments/time-of-day';
import type { Resolved, ResolvedPreset } from '@/utils/messaging/protocol';

/** Asks the background about times; stable between renders. */
export interface Times {
  /** What words about time mean. */
  resolve: (words: string, meaning: Meaning, onDayOff?: DayOffRule) => Promise<Resolved>;
  /** The agent's usual times, each with the instant it means now. */
  presets: (meaning: Meaning) => Promise<ResolvedPreset[]>;
}

/** Long enough not to ask at every key, short enough to look immediate. */
const pauseWhileTyping = 250;

/** What the words mean once typing paused; null while empty, or not known yet. */
export const useResolved = (words: string, meaning: Meaning, onDayOff: DayOffRule, { resolve }: Times): Resolved | null => {
  const [known, setKnown] = useState<{ asked: string; resolved: Resolved } | null>(null);
  const said = words.trim();
  const asked = said && `${meaning} ${onDayOff} ${said}`;
  useEffect(() => {
    if (!asked) return;
    let current = true;
    const timer = setTimeout(() => {
      resolve(said, meaning, onDayOff).then(
        (resolved) => current && setKnown({ asked, resolved }),
        () => current && setKnown(null),
      );
    }, pauseWhileTyping);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, said, meaning, onDayOff, resolve]);
  return asked && known?.asked === asked ? known.resolved : null;
};
