import { createContext, use } from 'react';
import { type DraftProblems, noProblems, problemAt } from '@/utils/packs/draft-problems';
import { newDraft, type PackDraft } from '@/utils/packs/edit-draft';
import { sayDraftProblem } from './say-draft-problem';

/** Changes the draft as one step of undo. @param of the field that is typed in: what follows in it belongs to the same step */
export type Edit = (change: (draft: PackDraft) => PackDraft, of?: string) => void;

/** The draft that is open, for every part of the studio. */
export interface Studio {
  draft: PackDraft;
  edit: Edit;
  /** A version was handed out; no undo takes that back. */
  settle: (settled: Pick<PackDraft, 'version' | 'changelog' | 'changes'>) => void;
  found: DraftProblems;
}

export const StudioContext = createContext<Studio>({ draft: newDraft('', ''), edit: () => undefined, settle: () => undefined, found: noProblems });

export const useStudio = (): Studio => use(StudioContext);

/** What is wrong at a path of the pack, in words; undefined: nothing. */
export const useProblem = (path: string, below = false): string | undefined => {
  const problem = problemAt(use(StudioContext).found.problems, path, below);
  return problem && sayDraftProblem(problem);
};
