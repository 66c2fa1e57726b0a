import { canonical } from './canonical';
import type { HeldSettings, Hold } from './layers';

/** What a new version does to one key. Names are those of list entries with an id; both lists are empty for other values. */
export interface KeyDifference {
  key: string;
  change: 'added' | 'removed' | 'changed';
  added: string[];
  removed: string[];
  changed: string[];
  /** The same entries in another order. */
  reordered: boolean;
  /** How the key is held now, where that changed. */
  hold: Hold | null;
}

interface Entry {
  id: string;
}

const isEntry = (value: unknown): value is Entry => typeof (value as Entry | null)?.id === 'string';
const entriesOf = (value: unknown): Entry[] => (Array.isArray(value) && value.every(isEntry) ? value : []);
/** What an entry is called where people read of it. */
const nameOf = (entry: Entry): string => {
  const { title, name, question } = entry as Entry & { title?: unknown; name?: unknown; question?: unknown };
  return [title, name, question].find((words) => typeof words === 'string' && words !== '') as string | undefined ?? entry.id;
};

function betweenLists(former: readonly Entry[], next: readonly Entry[]): Pick<KeyDifference, 'added' | 'removed' | 'changed' | 'reordered'> {
  const before = new Map(former.map((entry) => [entry.id, entry]));
  const after = new Map(next.map((entry) => [entry.id, entry]));
  const staying = (list: readonly Entry[]): string[] => list.flatMap(({ id }) => (before.has(id) && after.has(id) ? [id] : []));
  return {
    added: next.filter(({ id }) => !before.has(id)).map(nameOf),
    removed: former.filter(({ id }) => !after.has(id)).map(nameOf),
    changed: next.filter((entry) => before.has(entry.id) && canonical(before.get(entry.id)) !== canonical(entry)).map(nameOf),
    reordered: staying(former).join('\n') !== staying(next).join('\n'),
  };
}

/**
 * What accepting a version changes, key by key, so that nothing changes silently. Keys that stay as they are do not appear.
 * @param former settings of the version in force; empty at first acceptance
 */
export function differenceOf<Settings>(former: HeldSettings<Settings>, next: HeldSettings<Settings>): KeyDifference[] {
  const keys = [...new Set([...Object.keys(former), ...Object.keys(next)])] as (keyof Settings & string)[];
  return keys.flatMap((key) => {
    const [before, after] = [former[key], next[key]];
    if (canonical(before ?? null) === canonical(after ?? null)) return [];
    return [
      {
        key,
        change: !before ? 'added' : !after ? 'removed' : 'changed',
        ...betweenLists(entriesOf(before?.value), entriesOf(after?.value)),
        hold: after && before?.hold !== after.hold ? after.hold : null,
      },
    ];
  });
}
