import { i18n } from '#i18n';
import type { CommitmentKind } from '@/utils/commitments/commitment';
import type { LedgerCounts } from '@/utils/commitments/ledger';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "40 minutes", "3 hours", "2 days": rounded to what people would say. */
export const sayLateness = (milliseconds: number, locale = navigator.language): string => {
  const [unit, size] = milliseconds < hour ? (['minute', minute] as const) : milliseconds < 2 * day ? (['hour', hour] as const) : (['day', day] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.max(1, Math.round(milliseconds / size)));
};

/** A kind of a newer version says itself. */
export const sayKind = (kind: CommitmentKind): string =>
  (({ promise: i18n.t('ledger.kinds.promise'), reminder: i18n.t('ledger.kinds.reminder'), others: i18n.t('ledger.kinds.others') }) as Record<string, string>)[kind] ?? kind;

const fates: { name: keyof LedgerCounts; words: (count: string) => string }[] = [
  { name: 'onTime', words: (count) => i18n.t('ledger.onTime', [count]) },
  { name: 'byNewTime', words: (count) => i18n.t('ledger.byNewTime', [count]) },
  { name: 'late', words: (count) => i18n.t('ledger.late', [count]) },
  { name: 'overdue', words: (count) => i18n.t('ledger.overdue', [count]) },
  { name: 'letGo', words: (count) => i18n.t('ledger.letGo', [count]) },
];

/** "28 on time, 3 by a new time, 2 late" */
export const sayFates = (counts: LedgerCounts, locale = navigator.language): string => {
  const parts = fates.filter(({ name }) => counts[name] > 0).map(({ name, words }) => words(String(counts[name])));
  return parts.length ? new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts) : i18n.t('ledger.nothingDue');
};
