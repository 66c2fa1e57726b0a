import { LivePanel } from '@/components/panel/LivePanel';
import { mountPage } from '@/components/ui/mount-page';
import { call } from '@/utils/messaging/client';
import { feedKey } from '@/utils/messaging/panel-feed';
import { withTypedWords } from '@/utils/messaging/typed-words';
import { openSidePanel } from '@/utils/platform/side-panel';
import { onFrontTab } from './on-front-tab';
import { tellOfOurselves, whereItStands } from './own-window';

let shown: string | null = null;

const read = withTypedWords(async () => {
  const view = await call('panel.read', {});
  shown = view.feed && feedKey(view.feed.tabId);
  return view;
});
const subscribe = (changed: () => void) => onFrontTab(() => shown, changed);

if (await whereItStands()) {
  tellOfOurselves();
  mountPage(<LivePanel where="side-panel" read={read} subscribe={subscribe} openSidePanel={openSidePanel} />);
}
