/** The one door to the browser's API for the background and the extension pages. The content script uses the native one, since the polyfill would only cost there. */
export { default as browser } from 'webextension-polyfill';
