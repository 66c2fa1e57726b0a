import { browser } from './browser';

export interface Notice {
  title: string;
  message: string;
}

/**
 * Shows a notification; one of the same id is replaced.
 * @returns false where the system shows none (blocked, or no notification service), which is no failure: panel and badge show it too
 */
export const showNotice = async (id: string, notice: Notice): Promise<boolean> => {
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), ...notice });
    return true;
  } catch {
    return false;
  }
};

export const clearNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};
