import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { named } from './found-control';

const extensionId = 'followthrough@followthrough.example';
const outputs = new URL('../../../.output/', import.meta.url).pathname;

export interface FirefoxOptions {
  build?: 'firefox-mv3' | 'firefox-mv3-e2e';
  /** Another Firefox than the one on this machine's path. */
  executable?: string;
  /** Further preferences. */
  prefs?: Record<string, unknown>;
  /** Take a certificate that nobody signed: for a local server that stands in for a real host. */
  anyCertificate?: boolean;
}

/** Firefox with the extension, driven over WebDriver BiDi. */
export class FirefoxBrowser {
  readonly browser: Browser;
  /** Firefox gives an extension a random address at install; a preference decides it beforehand, so that its pages can be opened. */
  private readonly address: string;

  private constructor(browser: Browser, address: string) {
    this.browser = browser;
    this.address = address;
  }

  static async open({ build = 'firefox-mv3-e2e', prefs = {}, anyCertificate = false, executable = process.env.FIREFOX ?? '/usr/bin/firefox-esr' }: FirefoxOptions = {}): Promise<FirefoxBrowser> {
    const address = randomUUID();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: true,
      acceptInsecureCerts: anyCertificate,
      defaultViewport: { width: 1280, height: 900 },
      // Without system access the driver refuses to enter an extension's page.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: address }),
        ...prefs,
      },
    });
    const opened = new FirefoxBrowser(browser, address);
    await browser.installExtension(outputs + build);
    return opened;
  }

  /**
   * Opens one of the extension's pages in a tab. The driver hears no load events of such pages, and lists their frames only
   * with the preference `extensions.webextensions.remote` off.
   */
  async openOwn(name: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`moz-extension://${this.address}/${name}`, { waitUntil: [] });
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** The panel of a page now, or null. */
export const panelNow = (page: Page): Frame | null =>
  page.frames().find((frame) => frame.parentFrame() !== null && new URL(frame.url()).pathname === '/panel.html') ?? null;

/** What the panel of a page says; nothing while it is not there. */
export const panelWords = async (page: Page): Promise<string> =>
  (await panelNow(page)?.evaluate(() => document.body.innerText).catch(() => '')) ?? '';

/** What stands under a role and a name in the panel, as the browser's own accessibility tree has it; null while it is not there. */
export const inPanel = async (page: Page, role: string, name: string): Promise<ElementHandle | null> =>
  (await panelNow(page)?.$(named(role, name)).catch(() => null)) ?? null;
