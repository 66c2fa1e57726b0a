import { z } from 'zod';
import type { LedgerCounts } from '../commitments/ledger';
import type { Commitment } from '../commitments/commitment';
import type { TransferRecord } from '../transfer/transfer';

const count = z.number().int().min(0).max(1_000_000);
const answers = z.strictObject({ yes: count, no: count, unsaid: count });

/** What came of a rule's questions. */
const ofRule = z.strictObject({ actedOn: count, dismissed: count });

/**
 * One agent's counts over some days, as they choose to hand them on. Counts only: no words, no customers, no times of day; a name where the
 * agent typed one.
 */
export const numbersSchema = z.strictObject({
  format: z.literal('followthrough-numbers'),
  schema: z.literal(1),
  /** First and last day that is counted. */
  from: z.iso.date(),
  to: z.iso.date(),
  name: z.string().trim().min(1).max(80).optional(),
  promises: z.strictObject({ onTime: count, byNewTime: count, late: count, overdue: count, letGo: count } satisfies Record<keyof LedgerCounts, z.ZodType>),
  transfers: z.strictObject({ all: count, couldResolveHere: answers, customerKnew: answers, saidWhatWasTried: count }),
  followUps: z.strictObject({ asked: count, carriedOut: count, satisfied: count, recurs: count }),
  rules: z.record(z.string().min(1).max(200), ofRule),
});

export type Numbers = z.infer<typeof numbersSchema>;
export type RuleNumbers = Numbers['rules'];

/** What was counted of findings, by ISO date and rule. */
export type CountsByDay = Record<string, RuleNumbers>;

const answered = (values: readonly (boolean | null)[]): Numbers['transfers']['customerKnew'] => ({
  yes: values.filter((one) => one === true).length,
  no: values.filter((one) => one === false).length,
  unsaid: values.filter((one) => one === null).length,
});

const nothing: LedgerCounts = { onTime: 0, byNewTime: 0, late: 0, overdue: 0, letGo: 0 };

/** What is counted. */
export interface Counted {
  promises: LedgerCounts | undefined;
  /** In the days that are counted. */
  transfers: readonly TransferRecord[];
  /** Those that ended in these days. */
  commitments: readonly Pick<Commitment, 'source' | 'outcome'>[];
  findings: CountsByDay;
}

/** @param from ISO date of the first day, as `to` of the last */
export function numbersOf({ promises = nothing, transfers, commitments, findings }: Counted, from: string, to: string): Numbers {
  const outcomes = commitments.flatMap(({ source, outcome }) => (source === 'follow-up' && outcome ? [outcome] : []));
  const rules: RuleNumbers = {};
  for (const [day, counts] of Object.entries(findings)) {
    if (day < from || day > to) continue;
    for (const [rule, { actedOn, dismissed }] of Object.entries(counts)) rules[rule] = { actedOn: (rules[rule]?.actedOn ?? 0) + actedOn, dismissed: (rules[rule]?.dismissed ?? 0) + dismissed };
  }
  return {
    format: 'followthrough-numbers',
    schema: 1,
    from,
    to,
    promises,
    transfers: {
      all: transfers.length,
      couldResolveHere: answered(transfers.map((one) => one.answers.couldResolveHere)),
      customerKnew: answered(transfers.map((one) => one.answers.customerKnows)),
      saidWhatWasTried: transfers.filter((one) => one.answers.tried.trim() !== '').length,
    },
    followUps: {
      asked: outcomes.length,
      carriedOut: outcomes.filter((one) => one.carriedOut).length,
      satisfied: outcomes.filter((one) => one.satisfied).length,
      recurs: outcomes.filter((one) => one.recurs).length,
    },
    rules,
  };
}
