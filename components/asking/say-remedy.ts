import { i18n } from '#i18n';
import type { AuthorityRow, Remedy } from '@/utils/analysis/authority';

const names = {
  refund: 'asking.remedy.refund',
  credit: 'asking.remedy.credit',
  discount: 'asking.remedy.discount',
  waive: 'asking.remedy.waive',
  replace: 'asking.remedy.replace',
  goodwill: 'asking.remedy.goodwill',
} as const satisfies Record<Remedy, string>;

/** In the order in which they are offered. */
export const remedyNames = Object.entries(names) as [Remedy, (typeof names)[Remedy]][];

/** "50 EUR", "20 %". */
const sayAmount = ({ limit, currency }: AuthorityRow): string => `${limit.toLocaleString()} ${currency}`;

/** "Refunds up to 50 EUR". */
export const sayRow = (row: AuthorityRow): string =>
  row.limit === 0 ? i18n.t('asking.rowNever', [i18n.t(names[row.remedy])]) : i18n.t('asking.row', [i18n.t(names[row.remedy]), sayAmount(row)]);

/** Who says yes to more, and how they are reached. */
export const sayApprover = ({ approver, reach, redFlag }: AuthorityRow): string =>
  [approver && i18n.t('asking.approves', [approver]), reach, redFlag && i18n.t('asking.straight', [redFlag])].filter(Boolean).join(' · ');
