import { LivePanel } from '@/components/panel/LivePanel';
import { mountPage } from '@/components/ui/mount-page';
import { call } from '@/utils/messaging/client';
import { onOwnFeedOrDatabase } from '@/utils/messaging/live';
import { feedKey } from '@/utils/messaging/panel-feed';
import { withTypedWords } from '@/utils/messaging/typed-words';
import { hasSidePanel, openSidePanel } from '@/utils/platform/side-panel';
import { introduced } from './introduced';

let ownFeed: string | null = null;

const read = withTypedWords(async () => {
  await introduced();
  const view = await call('panel.read', {});
  ownFeed = view.feed && feedKey(view.feed.tabId);
  return view;
});
/** Every open tab has a panel: what is typed in one must not wake them all. */
const subscribe = (changed: () => void) => onOwnFeedOrDatabase(() => ownFeed, changed);

mountPage(<LivePanel where="page" read={read} subscribe={subscribe} openSidePanel={hasSidePanel() ? openSidePanel : null} />);
