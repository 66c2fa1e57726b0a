import { call } from '@/utils/messaging/client';

/** Our content script put it behind the address; a page that framed us by an address alone has none. */
const key = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

let introduction: Promise<void> | null = null;

/** Proves once to the background that this is the panel which our content script mounted. Needs no proof outside a frame. */
export const introduced = async (): Promise<void> => {
  if (!key) return;
  introduction ??= call('panel.introduce', { key });
  try {
    await introduction;
  } catch (error) {
    // The worker may have been busy dying: the next reading tries again.
    introduction = null;
    throw error;
  }
};
