import { expect, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { aPack, item } from '../unit/background/a-pack';
import { firefoxWithPolicy } from './harness/browser-policy';
import { FirefoxBrowser } from './harness/firefox-browser';

test('a pack from Firefox’s policies counts, and is named as the organisation’s', async () => {
  const pack = aPack({ items: { hold: 'locked', value: [item('greet', { title: 'Greet by name' })] } }, { id: 'acme', name: 'Acme', publisher: 'Acme, IT' });
  // An object, as an administrator of Firefox may write it.
  const own = firefoxWithPolicy(process.env.FIREFOX ?? '/usr/bin/firefox-esr', { pack });
  const firefox = await FirefoxBrowser.open({ build: 'firefox-mv3', executable: own.executable, prefs: { 'extensions.webextensions.remote': false } });
  try {
    const options = await firefox.openOwn('options.html');
    const settled = (): Promise<unknown> =>
      options
        .evaluate(() => (globalThis as unknown as { browser: Browser }).browser.runtime.sendMessage({ name: 'settings.settled', input: {} }) as Promise<unknown>)
        .catch(() => null);
    await expect.poll(settled, { timeout: 20_000 }).toMatchObject({ answer: { items: { origin: 'organisation', pack: 'Acme', value: [{ title: 'Greet by name' }] } } });
    const words = (): Promise<string> => options.evaluate(() => document.querySelector('.packs-list')?.textContent ?? '').catch(() => '');
    await expect.poll(words).toMatch(/Acme.*set by your organisation.*version 1 · by Acme, IT/);
  } finally {
    await firefox.close();
    own.remove();
  }
});
