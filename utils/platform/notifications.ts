import { browser } from './browser';

export interface Notice {
  title: string;
  message: string;
  /** What can be pressed on it, where the browser has buttons. */
  buttons?: string[];
}

/** Chromium's alone; the polyfill's types leave them out. */
type ButtonsApi = { onButtonClicked?: { addListener(listener: (id: string, button: number) => void): void } };
const withButtons = (): ButtonsApi => browser.notifications as ButtonsApi;

/**
 * Shows a notification; one of the same id is replaced.
 * @returns false where the system shows none (blocked, or no notification service), which is no failure: panel and badge show it too
 */
export const showNotice = async (id: string, { buttons = [], ...notice }: Notice): Promise<boolean> => {
  const shown = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/128.png'), ...notice };
  // Firefox throws at once where Chromium rejects.
  const create = async (options: typeof shown): Promise<boolean> => {
    try {
      await browser.notifications.create(id, options);
      return true;
    } catch {
      return false;
    }
  };
  // A browser without buttons refuses a notification that has some.
  const more = { buttons: buttons.map((title) => ({ title })) };
  const isShown = withButtons().onButtonClicked !== undefined && buttons.length > 0 && (await create({ ...shown, ...more }));
  return isShown || create(shown);
};

export const clearNotice = async (id: string): Promise<void> => {
  await browser.notifications.clear(id);
};

/** Calls back when a button of a notification is pressed; never in a browser without them. */
export const onNoticeButton = (pressed: (id: string, button: number) => void): void => withButtons().onButtonClicked?.addListener(pressed);
