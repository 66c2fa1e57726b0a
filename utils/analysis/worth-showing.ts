import type { Finding, FindingLabel } from './finding';

/** The smaller, the sooner it is shown: what the customer would see as a mistake, what hurts, what is only vague. */
const order: Record<FindingLabel, number> = {
  placeholder: 0,
  authority: 0,
  heat: 1,
  cannot: 1,
  'canned-empathy': 1,
  deflection: 1,
  overpromise: 1,
  transfer: 2,
  redirect: 2,
  unanswered: 2,
  effort: 3,
  'vague-time': 3,
  echo: 3,
  thanks: 4,
  repetition: 4,
  'plain-language': 5,
};

/** One place is asked about once: being sent to somebody else is a deflection, a transfer and a change of channel; the first of these asks. */
const instead: Partial<Record<FindingLabel, readonly FindingLabel[]>> = { transfer: ['deflection'], redirect: ['deflection', 'transfer'] };

/**
 * The findings to show, the most important first and each importance in the order of the text. A hand-over that comes with its context needs no question.
 * @param most how many at once
 */
export function worthShowing(findings: readonly Finding[], most: number): Finding[] {
  const asked = findings.filter(
    (finding) => !finding.contextOk && !findings.some((other) => instead[finding.label]?.includes(other.label) && other.start < finding.end && finding.start < other.end),
  );
  return asked
    .toSorted((one, other) => order[one.label] - order[other.label] || one.start - other.start)
    .slice(0, most);
}
