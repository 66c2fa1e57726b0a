/** What taking a file in does to one kind of record. */
export interface MergeCounts {
  added: number;
  changed: number;
  same: number;
  /** Another one of the same id is here, not older, and stays. */
  kept: number;
}

export interface Merged {
  tables: Record<string, MergeCounts>;
  /** What cannot be read and stays out: its table, and what it calls itself, or empty. */
  leftOut: { table: string; name: string }[];
}

/** Over all tables. */
export const sumOf = ({ tables }: Merged): MergeCounts =>
  Object.values(tables).reduce<MergeCounts>(
    (sum, one) => ({ added: sum.added + one.added, changed: sum.changed + one.changed, same: sum.same + one.same, kept: sum.kept + one.kept }),
    { added: 0, changed: 0, same: 0, kept: 0 },
  );
