import { useEffect, useState } from 'react';
import type { PanelView } from '@/utils/messaging/protocol';

/** The three things that the tour lets happen, in their order. */
export const tourSteps = ['canned', 'promise', 'transfer'] as const;
export type TourStep = (typeof tourSteps)[number];

/** What really happened so far; a step never goes back by itself. */
export type Happened = Record<TourStep, boolean>;

const nothing: Happened = { canned: false, promise: false, transfer: false };

/** What one look at the panel of the practice ticket shows of the three steps. */
export const happenedIn = ({ feed, case: kept, commitments }: PanelView): Happened => ({
  canned: feed?.findings.some(({ label }) => label === 'canned-empathy') ?? false,
  promise: commitments.length > 0,
  transfer: feed?.hold != null || (kept?.transfers.length ?? 0) > 0,
});

/** Ticks the steps as they happen: what was seen once stays, though the sentence is rewritten since. */
export function useTour(view: PanelView | null): Happened {
  const [happened, setHappened] = useState(nothing);
  useEffect(() => {
    if (!view) return;
    const now = happenedIn(view);
    setHappened((before) => {
      const both = { ...before };
      for (const step of tourSteps) both[step] ||= now[step];
      return tourSteps.some((step) => both[step] !== before[step]) ? both : before;
    });
  }, [view]);
  return happened;
}
