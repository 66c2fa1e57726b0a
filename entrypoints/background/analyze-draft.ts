import type { Analysis } from '@/utils/analysis/finding';
import type { Draft } from '@/utils/conversation/conversation';

/** Stands until the rules land: nothing is found, so nothing is claimed. */
export const analyzeDraft = (_reading: { draft: Draft; customer: string | null; now: number; zone: string }): Analysis => ({
  findings: [],
  promises: [],
  evidence: [],
});
