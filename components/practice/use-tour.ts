import { useState } from 'react';
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

const together = (before: Happened, now: Happened): Happened => ({
  canned: before.canned || now.canned,
  promise: before.promise || now.promise,
  transfer: before.transfer || now.transfer,
});

/** Ticks the steps as they happen: what was seen once stays, though the sentence is rewritten since. */
export function useTour(view: PanelView | null): Happened {
  const [happened, setHappened] = useState(nothing);
  const both = view ? together(happened, happenedIn(view)) : happened;
  if (tourSteps.some((step) => both[step] !== happened[step])) setHappened(both);
  return both;
}
