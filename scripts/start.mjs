import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');

process.env.CHROMIUM = await chromium();
const built = await build('chrome');
if (built.failed) process.exit(1);

const { ExtensionBrowser } = await import('../tests/e2e/harness/extension-browser.ts');
const { takePracticeTour } = await import('./practice-tour.mjs');

/** Windows and macOS always have a screen; elsewhere the display server says so. */
const hasScreen =
  !process.env.CI && (process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const browser = await ExtensionBrowser.open({ build: 'chrome-mv3', visible: hasScreen });
const end = () => browser.close().finally(() => process.exit(130));
process.on('SIGINT', end);
process.on('SIGTERM', end);
try {
  const page = await browser.openOwn('practice.html');
  if (hasScreen) {
    console.log('The practice ticket is open in Chromium. Close the browser to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } else {
    console.log('No display here, so the practice ticket is walked through without one.\n');
    await takePracticeTour(browser, page);
  }
} finally {
  await browser.close();
}
process.exit();
