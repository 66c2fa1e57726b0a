/** An entry of a list whose order counts. */
export interface Listed {
  id: string;
}

/** Where entries go: beside another one. */
export interface Place {
  id: string;
  side: 'before' | 'after';
}

/** The list with an entry after the one named; at its end where none is. */
export const withAdded = <Entry extends Listed>(list: readonly Entry[], entry: Entry, after: string | null = null): Entry[] => {
  const at = after === null ? -1 : list.findIndex(({ id }) => id === after);
  return at < 0 ? [...list, entry] : list.toSpliced(at + 1, 0, entry);
};

/** A field that is changed to undefined goes. */
export type Change<Entry> = { [Field in keyof Entry]?: Entry[Field] | undefined };

export const withChanged = <Entry extends Listed>(list: readonly Entry[], id: string, change: Change<Entry>): Entry[] =>
  list.map((entry) => (entry.id === id ? (Object.fromEntries(Object.entries({ ...entry, ...change }).filter(([, value]) => value !== undefined)) as unknown as Entry) : entry));

export const withRemoved = <Entry extends Listed>(list: readonly Entry[], ids: Iterable<string>): Entry[] => {
  const gone = new Set(ids);
  return list.filter(({ id }) => !gone.has(id));
};

/** Entries moved beside another one, in the order in which they stood. A place that is gone, or among what moves, changes nothing. */
export const withMoved = <Entry extends Listed>(list: readonly Entry[], ids: Iterable<string>, { id: target, side }: Place): Entry[] => {
  const wanted = new Set(ids);
  const moving = list.filter(({ id }) => wanted.has(id));
  const staying = list.filter(({ id }) => !wanted.has(id));
  const at = staying.findIndex(({ id }) => id === target);
  return at < 0 || moving.length === 0 ? [...list] : staying.toSpliced(side === 'before' ? at : at + 1, 0, ...moving);
};

/** One entry moved by one place; at an end it stays. */
export const withMovedBy = <Entry extends Listed>(list: readonly Entry[], id: string, by: -1 | 1): Entry[] => {
  const at = list.findIndex((entry) => entry.id === id);
  const neighbour = list[at + by];
  return at < 0 || !neighbour ? [...list] : withMoved(list, [id], { id: neighbour.id, side: by < 0 ? 'before' : 'after' });
};
