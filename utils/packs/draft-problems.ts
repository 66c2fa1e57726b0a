import { readRulePack } from '../analysis/rule-pack';
import { catchAllsAbove } from './choose-template';
import { type PackDraft, packOf, valueOf, withoutKey } from './edit-draft';
import { type PackProblem, readPack } from './read-pack';

/** What keeps a draft from being handed out, and what is only worth knowing. */
export interface DraftProblems {
  problems: PackProblem[];
  notes: PackProblem[];
}

export const noProblems: DraftProblems = { problems: [], notes: [] };

/** Running a file's own examples takes long, and the same file stays the same while everything else is edited. */
const judged = new WeakMap<object, string[]>();

const problemsOfFile = (file: unknown): string[] => {
  if (typeof file !== 'object' || file === null) return ['it is no file of rules'];
  const known = judged.get(file);
  if (known) return known;
  const read = readRulePack(JSON.stringify(file));
  const problems = 'problems' in read ? read.problems : [];
  judged.set(file, problems);
  return problems;
};

/** Everything that is wrong with a draft now, each with its path in the pack that it would become. */
export function problemsOfDraft(draft: PackDraft, problemOfDesk: (layer: unknown) => string | null): DraftProblems {
  const files = (valueOf(draft, 'rules') ?? []).flatMap((file, index) => problemsOfFile(file).map((problem) => ({ path: `settings.rules.value[${index}]`, problem, value: '' })));
  const read = readPack(JSON.stringify(packOf(withoutKey(draft, 'rules'))), problemOfDesk);
  const templates = valueOf(draft, 'templates') ?? [];
  const above = new Set(catchAllsAbove(templates));
  const notes = templates.flatMap(({ id, name }, index) => (above.has(id) ? [{ path: `settings.templates.value[${index}]`, problem: 'it holds always, so those after it never do', value: name }] : []));
  return { problems: [...('problems' in read ? read.problems : []), ...files], notes };
}

/** The first thing that is wrong at a path, or below it where `below` says so. */
export const problemAt = (problems: readonly PackProblem[], path: string, below = false): PackProblem | undefined =>
  problems.find((one) => one.path === path || (below && (one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[`))));
