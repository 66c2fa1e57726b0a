import { i18n } from '#i18n';
import { QuoteList } from '@/components/today/QuoteList';
import { useLive } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

const read = () => call('quotes.read', {});

/** What customers said of their experience, each to be removed and had back. */
export function QuoteLine({ actions: { attempt, offerUndo } }: { actions: PromiseActions }) {
  const { value } = useLive(read, onDatabase);
  if (!value) return null;
  const remove = async (id: string): Promise<void> => {
    const removed = await attempt(call('quote.remove', { id }));
    if (removed?.quote) offerUndo(i18n.t('quotes.removed'), () => void attempt(call('quote.putBack', removed.quote!)));
  };
  return <QuoteList {...value} onRemove={({ id }) => void remove(id)} />;
}
