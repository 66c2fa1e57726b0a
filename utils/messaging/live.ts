import { browser } from '../platform/browser';
import { databaseRevisionKey } from './panel-feed';

/**
 * Calls back when something that an extension page shows may have changed: any tab's feed, or the database.
 * It hears `storage.session`, so that it works while the worker is stopped.
 * @returns the function that stops listening
 */
export const onFeedOrDatabase = (changed: () => void): (() => void) => listen((key) => key === databaseRevisionKey || key.startsWith('feed:'), changed);

/** As {@link onFeedOrDatabase}, for the panel of one tab. @param own key of its feed; null while that is not known, when any feed counts */
export const onOwnFeedOrDatabase = (own: () => string | null, changed: () => void): (() => void) =>
  listen((key) => key === databaseRevisionKey || (own() === null ? key.startsWith('feed:') : key === own()), changed);

/** Calls back when the database changed. @returns the function that stops listening */
export const onDatabase = (changed: () => void): (() => void) => listen((key) => key === databaseRevisionKey, changed);

/** What the background tells a page that cannot hear `storage.session` itself: the keys that changed. */
export interface Changed {
  changed: string[];
}
const keysIn = (message: unknown): string[] => (message as Partial<Changed> | null)?.changed ?? [];

const listen = (matters: (key: string) => boolean, changed: () => void) => {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some(matters)) changed();
  };
  const beTold = (message: unknown): undefined => {
    if (keysIn(message).some(matters)) changed();
  };
  browser.storage.onChanged.addListener(hear);
  browser.runtime.onMessage.addListener(beTold);
  return () => {
    browser.storage.onChanged.removeListener(hear);
    browser.runtime.onMessage.removeListener(beTold);
  };
};
