import { i18n } from '#i18n';
import type { AsideLine } from '@/utils/checklist/set-aside';

const list = (parts: string[], locale: string): string => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);

/** "Skipped in 3 of 8 cases, doesn’t apply in 1" */
export const sayAsideCounts = ({ skipped, notApplicable, of }: AsideLine, locale = navigator.language): string =>
  list([skipped > 0 ? i18n.t('ledger.skippedIn', [String(skipped), String(of)]) : '', notApplicable > 0 ? i18n.t('ledger.notApplicableIn', [String(notApplicable), String(of)]) : ''].filter(Boolean), locale);

/** "They don’t want it (2), no reason (1)" */
export const sayReasons = ({ reasons }: AsideLine, locale = navigator.language): string =>
  list(reasons.map(({ reason, count }) => i18n.t('ledger.reason', [reason || i18n.t('ledger.noReason'), String(count)])), locale);
