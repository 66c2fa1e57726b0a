import { useState } from 'react';
import type { Finding } from '@/utils/analysis/finding';

const identity = (finding: Finding) => `${finding.rule} ${finding.phrase}`;

/** The finding that came last since the panel opened and still stands, for one polite announcement; null when there is none. */
export const useNewFinding = (findings: Finding[]): Finding | null => {
  const [known, setKnown] = useState(() => new Set(findings.map(identity)));
  const [latest, setLatest] = useState<Finding | null>(null);
  const fresh = findings.filter((finding) => !known.has(identity(finding)));
  if (fresh.length > 0) {
    setKnown(new Set([...known, ...fresh.map(identity)]));
    setLatest(fresh.at(-1)!);
  }
  return latest && findings.some((finding) => identity(finding) === identity(latest)) ? latest : null;
};
