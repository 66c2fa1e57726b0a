import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Panel } from '@/components/panel/Panel';
import { TypedWordsContext } from '@/components/ui/typed-words';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import type { Principle } from '@/utils/checklist/checklist';
import list from '@/utils/checklist/principles.json';
import { call } from '@/utils/messaging/client';
import { onOwnFeedOrDatabase } from '@/utils/messaging/live';
import { feedKey } from '@/utils/messaging/panel-feed';
import { introduced } from './introduced';
import { typedLoaded, typedWordsOf } from './typed-words';

/** Checked by the tests, so that the panel needs no Zod. */
const principles = list as Principle[];
let ownFeed: string | null = null;

const read = async () => {
  await introduced();
  await typedLoaded();
  const view = await call('panel.read', {});
  ownFeed = view.feed && feedKey(view.feed.tabId);
  return view;
};
/** Every open tab has a panel: what is typed in one must not wake them all. */
const subscribe = (changed: () => void) => onOwnFeedOrDatabase(() => ownFeed, changed);

/** Wires the panel to the background. */
export const PanelApp = () => {
  const { value, failed, refresh } = useLive(read, subscribe);
  const now = useNow();
  const caseKey = value?.feed?.conversation?.key ?? '';
  const typed = useMemo(() => typedWordsOf(caseKey), [caseKey]);
  if (!value) return failed ? <p role="alert">{i18n.t('panel.lost')}</p> : null;
  return (
    <TypedWordsContext value={typed}>
      <Panel view={value} principles={principles} lost={failed} now={now} call={call} refresh={refresh} />
    </TypedWordsContext>
  );
};
