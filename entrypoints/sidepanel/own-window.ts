import { call } from '@/utils/messaging/client';
import { browser } from '@/utils/platform/browser';

/**
 * Puts the window that we stand in into our address, which is all that the browser says of us to the background. It says the address
 * that we were loaded with, so we are loaded once more (verified in Chromium 156).
 * @returns false while that happens
 */
export const whereItStands = async (): Promise<boolean> => {
  const { id } = await browser.windows.getCurrent();
  const named = `?window=${id}`;
  if (location.search === named) return true;
  location.replace(named);
  return false;
};

/** The sidebar leaves the page while this stands there. Told once a load, not with every reading: one that is closing still reads. */
export const tellOfOurselves = (): void => {
  const tell = (name: 'sidePanel.opened' | 'sidePanel.closed'): void => void call(name, {}).catch(() => undefined);
  tell('sidePanel.opened');
  addEventListener('pagehide', () => tell('sidePanel.closed'));
};
