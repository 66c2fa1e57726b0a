import { i18n } from '#i18n';
import { type MergeCounts, type Merged, sumOf } from '@/utils/backup/merged';

/** So many records are named; of more only the number is said. */
const mostNamed = 5;

const listed = (parts: string[]): string => new Intl.ListFormat(navigator.language, { type: 'unit', style: 'short' }).format(parts);

/** "12 new, 3 changed, 40 the same" */
export const sayCounts = ({ added, changed, same, kept }: MergeCounts): string =>
  listed([
    ...(added ? [i18n.t('keeping.added', [String(added)])] : []),
    ...(changed ? [i18n.t('keeping.changed', [String(changed)])] : []),
    ...(same ? [i18n.t('keeping.same', [String(same)])] : []),
    ...(kept ? [i18n.t('keeping.kept', [String(kept)])] : []),
  ]);

/** One line each for cases, promises and whatever else there is. */
export const sayTables = (merged: Merged): string[] => {
  const { cases, commitments, ...others } = merged.tables;
  const other = sumOf({ tables: others, leftOut: [] });
  const lines: [string, MergeCounts | undefined][] = [
    [i18n.t('keeping.table.cases'), cases],
    [i18n.t('keeping.table.commitments'), commitments],
    [i18n.t('keeping.table.other'), other],
  ];
  return lines.flatMap(([name, counts]) => (counts && sayCounts(counts) ? [i18n.t('keeping.tableLine', [name, sayCounts(counts)])] : []));
};

/** What stays out of the file, by name. Empty: nothing does. */
export const sayLeftOut = ({ leftOut }: Merged): string => {
  if (leftOut.length === 0) return '';
  const names = listed(leftOut.slice(0, mostNamed).map(({ name }) => (name ? `“${name}”` : i18n.t('keeping.nameless'))));
  const all = leftOut.length > mostNamed ? i18n.t('keeping.leftOutMore', [names, String(leftOut.length - mostNamed)]) : names;
  return i18n.t('keeping.leftOut', leftOut.length, [String(leftOut.length), all]);
};
