import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/utils/sites/mount-panel';
import type { PanelWorld } from '@/utils/sites/panel-world';

// Put into a tab's own page by the background, once its site is known to be on: the script that is in every frame stays small.
export default defineUnlistedScript(() => {
  (globalThis as PanelWorld).followthroughPanel = mountPanel;
});
