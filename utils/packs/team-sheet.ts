import { readJson } from './read-json';
import { type Numbers, numbersSchema } from './numbers';

/** With fewer files a number would be somebody's: then only sums are shown, and nothing that tells one part from another. */
export const fewestFiles = 4;

/** What a rule's questions came to over all files. */
export interface RuleSum {
  rule: string;
  actedOn: number;
  dismissed: number;
}

/** What a team's files come to. No line of it belongs to one file, and nothing is put in an order of people. */
export interface TeamSheet {
  files: number;
  from: string;
  to: string;
  promises: Numbers['promises'];
  transfers: number;
  followUps: number;
  /** Null with fewer than {@link fewestFiles}. */
  breakdown: {
    /** Median over the files, 0 to 1, of the promises that were kept by the time first promised; null where none had to be kept. */
    onTime: number | null;
    /** Medians over the files. */
    transfers: number;
    couldResolveHere: Numbers['transfers']['couldResolveHere'];
    customerKnew: Numbers['transfers']['customerKnew'];
    followUps: Numbers['followUps'];
    /** Those that were put aside most come first: a rule that is wrong here. */
    rules: RuleSum[];
  } | null;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const summed = <Name extends string>(records: readonly Record<Name, number>[]): Record<Name, number> => {
  const names = Object.keys(records[0] ?? {}) as Name[];
  return Object.fromEntries(names.map((name) => [name, sum(records.map((one) => one[name]))])) as Record<Name, number>;
};

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const onTimeOf = ({ promises: { onTime, byNewTime, late, overdue } }: Numbers): number[] => {
  const had = onTime + byNewTime + late + overdue;
  return had > 0 ? [onTime / had] : [];
};

/** @param files one at least */
export function teamSheetOf(files: readonly Numbers[]): TeamSheet {
  const rules = new Map<string, RuleSum>();
  for (const { rules: own } of files)
    for (const [rule, { actedOn, dismissed }] of Object.entries(own)) {
      const known = rules.get(rule) ?? { rule, actedOn: 0, dismissed: 0 };
      rules.set(rule, { rule, actedOn: known.actedOn + actedOn, dismissed: known.dismissed + dismissed });
    }
  return {
    files: files.length,
    from: files.map(({ from }) => from).toSorted()[0]!,
    to: files.map(({ to }) => to).toSorted().at(-1)!,
    promises: summed(files.map(({ promises }) => promises)),
    transfers: sum(files.map(({ transfers }) => transfers.all)),
    followUps: sum(files.map(({ followUps }) => followUps.asked)),
    breakdown:
      files.length < fewestFiles
        ? null
        : {
            onTime: median(files.flatMap(onTimeOf)),
            transfers: median(files.map(({ transfers }) => transfers.all))!,
            couldResolveHere: summed(files.map(({ transfers }) => transfers.couldResolveHere)),
            customerKnew: summed(files.map(({ transfers }) => transfers.customerKnew)),
            followUps: summed(files.map(({ followUps }) => followUps)),
            rules: [...rules.values()].toSorted((one, other) => other.dismissed - one.dismissed || other.actedOn - one.actedOn),
          },
  };
}

/** @returns the numbers in a file, or null where it holds none */
export function readNumbers(text: string): Numbers | null {
  const read = readJson(text);
  const parsed = 'value' in read ? numbersSchema.safeParse(read.value) : null;
  return parsed?.success ? parsed.data : null;
}
