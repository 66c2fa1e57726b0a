import { useLive, type Live } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onFeedOrDatabase } from '@/utils/messaging/live';
import { feedKey, type PanelFeed } from '@/utils/messaging/panel-feed';
import type { Site } from '@/utils/messaging/protocol';
import { browser } from '@/utils/platform/browser';
import { readOpenPage, type OpenPage } from './read-open-page';

/** Everything that the popup shows. */
export interface PopupView {
  page: OpenPage;
  /** Null while this site was never turned on. */
  site: Site | null;
  feed: PanelFeed | null;
  /** Epoch milliseconds at which the one-hour pause ends, or null. */
  pausedUntil: number | null;
}

async function readPopup(): Promise<PopupView> {
  const page = await readOpenPage();
  const { until } = await call('pause.read', {});
  if (page.kind === 'closed') return { page, site: null, feed: null, pausedUntil: until };
  const key = feedKey(page.tabId);
  const [sites, held] = await Promise.all([call('site.list', {}), browser.storage.session.get(key)]);
  return {
    page,
    site: sites.find(({ origin }) => origin === page.origin) ?? null,
    feed: (held[key] as PanelFeed | undefined) ?? null,
    pausedUntil: until,
  };
}

/** The popup's view, read again whenever the background changed something. */
export const usePopup = (): Live<PopupView> => useLive(readPopup, onFeedOrDatabase);
