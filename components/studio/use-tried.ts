import { useEffect, useState } from 'react';
import type { Finding } from '@/utils/analysis/finding';
import type { PackDraft } from '@/utils/packs/edit-draft';
import { findInText } from './try-text';
import type { Tried } from './TryPart';

const nothing: Finding[] = [];
/** Long enough not to read at every key, short enough to look immediate. */
const pauseWhileTyping = 250;

/** A text that is tried with a draft in force, and what is found in it once typing paused. */
export const useTried = (draft: PackDraft | null) => {
  const [tried, setTried] = useState<Tried>({ text: '', customer: '' });
  const [found, setFound] = useState({ text: '', findings: nothing });
  const { text, customer } = tried;
  useEffect(() => {
    if (!draft || text.trim() === '') return;
    const timer = setTimeout(() => setFound({ text, findings: findInText(draft, text, customer, Date.now()) }), pauseWhileTyping);
    return () => clearTimeout(timer);
  }, [draft, text, customer]);
  return { tried, setTried, findings: text.trim() === '' ? nothing : found.findings };
};
