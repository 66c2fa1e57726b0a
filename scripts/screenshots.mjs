import { ready } from './ready.mjs';

await ready(import.meta.url);

const { mkdirSync } = await import('node:fs');
const { join } = await import('node:path');
const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');
const { root } = await import('./paths.mjs');
const { startRequestTracker } = await import('./request-tracker.mjs');

process.env.CHROMIUM = await chromium();
if ((await build('e2e')).failed) process.exit(1);

const { ExtensionBrowser } = await import('../tests/e2e/harness/extension-browser.ts');
const { panelOf } = await import('../tests/e2e/harness/panel-frame.ts');
const { takePictures } = await import('./pictures.mjs');

const folder = join(root, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });

const desk = await startRequestTracker();
const browser = await ExtensionBrowser.open();
try {
  await takePictures({ browser, panelOf, desk: desk.address, folder });
} finally {
  await browser.close();
  await desk.end();
}
