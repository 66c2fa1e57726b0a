import { onOwnFeedOrDatabase } from '@/utils/messaging/live';
import { browser } from '@/utils/platform/browser';

/**
 * Calls back when the tab in front is another, went elsewhere, or shows something new.
 * @param own key of the feed that is shown; null while none is
 * @returns the function that stops listening
 */
export const onFrontTab = (own: () => string | null, changed: () => void): (() => void) => {
  const onUpdated = (_tabId: number, { status }: { status?: string }): void => (status ? changed() : undefined);
  const onActivated = (): void => changed();
  const stop = onOwnFeedOrDatabase(own, changed);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stop();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
};
