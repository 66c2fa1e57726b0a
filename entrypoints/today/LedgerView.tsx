import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { LedgerPage, type Period } from '@/components/today/LedgerPage';
import { NumbersSection } from '@/components/today/NumbersSection';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';

const readBoth = async (days: number) => ({ ledger: await call('ledger.read', { days }), aside: await call('aside.read', { days }) });
const readNumbers = (days: number) => call('numbers.read', { days });

/** Promised against done, over the last days. */
export function LedgerView({ onClose }: { onClose: () => void }) {
  const [period, setPeriod] = useState<Period>('30');
  const { value } = useLive(useCallback(() => readBoth(Number(period)), [period]), onDatabase);
  const { value: numbers } = useLive(useCallback(() => readNumbers(Number(period)), [period]), onDatabase);
  const now = useNow();
  if (!value) return <p role="status">{i18n.t('today.loading')}</p>;
  return <LedgerPage {...value} period={period} onPeriod={setPeriod} onClose={onClose} now={now}>{numbers ? <NumbersSection numbers={numbers} /> : null}</LedgerPage>;
}
