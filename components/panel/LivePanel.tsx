import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Panel } from './Panel';
import { TypedWordsContext } from '../ui/typed-words';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { call } from '@/utils/messaging/client';
import type { PanelView } from '@/utils/messaging/protocol';
import { typedWordsOf } from '@/utils/messaging/typed-words';
import { NotHere } from './NotHere';
import type { OpenSidePanel, PanelWhere } from './where';

export interface LivePanelProps {
  where: PanelWhere;
  /** Reads what is shown; stable between renders. */
  read: () => Promise<PanelView>;
  /** Calls back when that may have changed; stable between renders. @returns the function that ends it */
  subscribe: (changed: () => void) => () => void;
  openSidePanel: OpenSidePanel | null;
}

/** The panel as the background has it now, in a page or in the browser's side panel. */
export const LivePanel = ({ where, read, subscribe, openSidePanel }: LivePanelProps) => {
  const { value, failed, refresh } = useLive(read, subscribe);
  const now = useNow();
  const caseKey = value?.feed?.conversation?.key ?? '';
  const typed = useMemo(() => typedWordsOf(caseKey), [caseKey]);
  if (!value) return failed ? <p role="alert">{i18n.t('panel.lost')}</p> : null;
  if (where === 'side-panel' && !value.feed?.place.inBrowser) {
    const come = (): void => void call('panel.arrange', { inBrowser: true }).then(refresh, refresh);
    return <NotHere onCome={value.feed ? come : null} onToday={() => void call('today.open', {}).catch(() => undefined)} />;
  }
  return (
    <TypedWordsContext value={typed}>
      <Panel view={value} lost={failed} now={now} call={call} refresh={refresh} {...{ where, openSidePanel }} />
    </TypedWordsContext>
  );
};
