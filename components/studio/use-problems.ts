import { useEffect, useState } from 'react';
import { type DraftProblems, noProblems, problemsOfDraft } from '@/utils/packs/draft-problems';
import type { PackDraft } from '@/utils/packs/edit-draft';

/** Long enough not to judge at every key, short enough to look immediate. */
const pauseWhileTyping = 200;

/** What is wrong with a draft, once typing paused. @param problemOfDesk stable between renders */
export const useProblems = (draft: PackDraft | null, problemOfDesk: (layer: unknown) => string | null): DraftProblems => {
  const [found, setFound] = useState(noProblems);
  useEffect(() => {
    if (!draft) return;
    const timer = setTimeout(() => setFound(problemsOfDraft(draft, problemOfDesk)), pauseWhileTyping);
    return () => clearTimeout(timer);
  }, [draft, problemOfDesk]);
  return found;
};
