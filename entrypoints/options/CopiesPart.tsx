import { i18n } from '#i18n';
import { CopyList, sayMoment } from '@/components/keeping/CopyList';
import { useLive } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';

const read = () => call('copy.list', {});

/** The copies on this computer. */
export function CopiesPart({ change }: { change: (work: Promise<unknown>, words?: string) => void }) {
  const { value } = useLive(read, onDatabase);
  return value && <CopyList copies={value.copies} onGoBack={({ name, at }) => change(call('copy.goBack', { name }), i18n.t('keeping.wentBack', [sayMoment(at)]))} />;
}
