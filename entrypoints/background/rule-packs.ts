import { builtInRules } from '@/utils/analysis/built-in-rules';
import { readRulePack } from '@/utils/analysis/rule-pack';
import { compileRules, type Rule } from '@/utils/analysis/rules';
import type { PackTaken, PackView } from '@/utils/messaging/asking';
import { noteTrouble } from '@/utils/platform/log';
import { allPacks, findPack, keepPack, removePack, type RulePackRecord, stateOfPacks } from '@/utils/storage/rule-packs';
import { inTurn } from './in-turn';
import type { SettledNow } from './settled';

/** More is shown of no list. */
const mostProblems = 40;
const mostPacks = 20;

const idOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '') || 'pack';

/** A pack that was sound when it came; what no longer is stays kept and asks nothing. */
const compiledOrNone = (file: unknown, of: { id: string; name: string }): Rule[] => {
  try {
    return compileRules(file, of);
  } catch (error) {
    noteTrouble('rule pack', error);
    return [];
  }
};
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const rulesOf = ({ id, name, text }: RulePackRecord): Rule[] => compiledOrNone(parsed(text), { id, name });

/** Compiled anew only when the packs changed: the rules are known by their list, and what they found in a sentence with it. */
let compiled: { state: string; rules: readonly Rule[] } = { state: '|/', rules: builtInRules };

/** The files of rules that a team's pack brings; each keeps its name, so that what was put aside stays so in its next version. */
const teamRules = ({ value, pack }: SettledNow['settings']['rules']): Rule[] =>
  value.flatMap((file, index) => {
    const name = (file as { name?: unknown } | null)?.name;
    return compiledOrNone(file, { id: idOf(`${pack} ${typeof name === 'string' ? name : index + 1}`), name: pack });
  });

/** The built-in rules, those of the team and one's own. @param team what is in force */
export const activeRules = async (team: SettledNow): Promise<readonly Rule[]> => {
  const state = `${await stateOfPacks()}|${team.state}`;
  if (state !== compiled.state) {
    const added = [...teamRules(team.settings.rules), ...(await allPacks()).flatMap(rulesOf)];
    compiled = { state, rules: added.length === 0 ? builtInRules : [...builtInRules, ...added] };
  }
  return compiled.rules;
};

/** Takes a pack in, in place of an earlier one of its name. One that is not sound, slow, or fails its own examples is refused with every reason. */
export const takePack = (text: string, fileName: string, now: number): Promise<PackTaken> =>
  inTurn('packs', async () => {
    const read = readRulePack(text);
    if ('problems' in read) return { ok: false, problems: read.problems.slice(0, mostProblems), more: Math.max(0, read.problems.length - mostProblems) };
    const name = read.file.name ?? (fileName.replace(/\.json$/i, '').trim() || 'Pack');
    const id = idOf(name);
    const replaced = await findPack(id);
    const packs = await allPacks();
    if (!replaced && packs.length >= mostPacks) return { ok: false, problems: [`There are ${mostPacks} packs already.`], more: 0 };
    // Two in the same millisecond are two states.
    const addedAt = Math.max(now, ...packs.map((pack) => pack.addedAt + 1));
    await keepPack({ id, name, text, addedAt });
    return { ok: true, id, name, rules: read.rules.length, replaced: replaced && { name: replaced.name, text: replaced.text } };
  });

/** @returns the pack as it was, so that it can be taken in again; null where there was none */
export const dropPack = (id: string): Promise<{ name: string; text: string } | null> =>
  inTurn('packs', async () => {
    const pack = await findPack(id);
    await removePack(id);
    return pack && { name: pack.name, text: pack.text };
  });

export const listPacks = async (): Promise<PackView[]> =>
  (await allPacks()).map((pack) => {
    const rules = rulesOf(pack);
    return { id: pack.id, name: pack.name, label: rules[0]?.label ?? null, rules: rules.length, addedAt: pack.addedAt };
  });
