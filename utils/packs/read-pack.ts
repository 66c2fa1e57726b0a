import type { z } from 'zod';
import { readRulePack } from '../analysis/rule-pack';
import { catchAllsAbove } from './choose-template';
import { type Pack, packSchema } from './pack-schema';
import { readJson, sayPath } from './read-json';
import { unclearTimes } from './times-of-pack';

/** One thing that is wrong: where, what, and the value that stands there. */
export interface PackProblem {
  path: string;
  problem: string;
  /** JSON, cut short; empty where nothing stands there. */
  value: string;
}

/** A pack, or everything that is wrong with it. `notes` are no reasons to refuse it. */
export type ReadPack = { pack: Pack; notes: PackProblem[] } | { problems: PackProblem[] };

const longestValue = 80;
const mostProblems = 100;

const shown = (value: unknown): string => {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((inner, name) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[name], value);

const asPath = (path: readonly PropertyKey[]): string => sayPath(path.map((part) => (typeof part === 'number' ? part : String(part))));

const problemsOf = (issue: z.core.$ZodIssue, value: unknown): PackProblem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostProblems).map((key) => ({ path: asPath([...issue.path, key]), problem: 'this key is not known', value: shown(at(value, [...issue.path, key])) }));
  return [{ path: asPath(issue.path), problem: issue.message, value: shown(at(value, issue.path)) }];
};

/** Names that lead nowhere. */
function danglingNames({ settings: { items, templates } }: Pack): PackProblem[] {
  const known = items && new Set(items.value.map(({ id }) => id));
  if (!known || !templates) return [];
  return templates.value.flatMap((template, index) =>
    template.items.flatMap((id, place) => (known.has(id) ? [] : [{ path: `settings.templates.value[${index}].items[${place}]`, problem: 'no item has this id', value: shown(id) }])),
  );
}

const failingRules = ({ settings: { rules } }: Pack): PackProblem[] =>
  (rules?.value ?? []).flatMap((file, index) => {
    const read = readRulePack(JSON.stringify(file));
    return 'problems' in read ? read.problems.map((problem) => ({ path: `settings.rules.value[${index}]`, problem, value: '' })) : [];
  });

const notesOn = ({ settings: { templates } }: Pack): PackProblem[] => {
  const above = new Set(catchAllsAbove(templates?.value ?? []));
  return (templates?.value ?? []).flatMap(({ id, name }, index) =>
    above.has(id) ? [{ path: `settings.templates.value[${index}]`, problem: 'it holds always, so those after it never do', value: shown(name) }] : [],
  );
};

/**
 * Reads a pack that a stranger may have written. It is taken whole or refused whole, with the path and the value of everything that is wrong;
 * its files of rules are run against their own examples.
 * @param text JSON
 * @param problemOfDesk what is wrong with a taught desk, or null; desks are judged by who reads them
 */
export function readPack(text: string, problemOfDesk: (layer: unknown) => string | null): ReadPack {
  const read = readJson(text);
  if ('problem' in read) return { problems: [{ path: '', problem: read.problem, value: '' }] };
  const parsed = packSchema.safeParse(read.value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, read.value)).slice(0, mostProblems) };
  const pack = parsed.data;
  const desks = (pack.settings.desks?.value ?? []).flatMap((layer, index) => {
    const problem = problemOfDesk(layer);
    return problem ? [{ path: `settings.desks.value[${index}]`, problem, value: '' }] : [];
  });
  const times = unclearTimes(pack).map(({ path, words }) => ({ path, problem: 'this time is not understood', value: shown(words) }));
  const problems = [...danglingNames(pack), ...times, ...desks, ...failingRules(pack)];
  return problems.length > 0 ? { problems: problems.slice(0, mostProblems) } : { pack, notes: notesOn(pack) };
}
