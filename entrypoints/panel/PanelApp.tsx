import { i18n } from '#i18n';
import { Panel } from '@/components/panel/Panel';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import principles from '@/utils/checklist/principles.json';
import { call } from '@/utils/messaging/client';
import { onFeedOrDatabase } from '@/utils/messaging/live';
import { introduced } from './introduced';

const read = async () => {
  await introduced();
  return call('panel.read', {});
};

/** Wires the panel to the background. */
export const PanelApp = () => {
  const { value, failed, refresh } = useLive(read, onFeedOrDatabase);
  const now = useNow();
  if (!value) return failed ? <p role="alert">{i18n.t('panel.lost')}</p> : null;
  return <Panel view={value} principles={principles} lost={failed} now={now} call={call} refresh={refresh} />;
};
