import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Browser as BrowserApi } from 'webextension-polyfill';
import { type Build, chromiumPath, extensionIdOf, folderOf, onlyThisMachine } from './extension-browser';

/** For what is evaluated in the extension and in the browser's own page. */
declare const chrome: BrowserApi & { developerPrivate: DeveloperPrivate };

/** What chrome://extensions offers its own page; used to give the answer that a person gives to the browser's prompt. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/**
 * Chromium with the production build, which is granted nothing, unless another is asked for. Driven by puppeteer, which sees the toolbar popup as a
 * page, and the browser's side panel (Playwright does not).
 */
export class ProductionBrowser {
  readonly browser: Browser;
  readonly extensionId: string;

  private constructor(browser: Browser, extensionId: string) {
    this.browser = browser;
    this.extensionId = extensionId;
  }

  /** @param ownSizes pages are as large as the window has them: a size that the driver imposes keeps a side panel from standing beside one */
  static async open(build: Build = 'chrome-mv3', ownSizes = false): Promise<ProductionBrowser> {
    const folder = folderOf(build);
    const browser = await puppeteer.launch({
      executablePath: chromiumPath,
      headless: true,
      pipe: true,
      enableExtensions: [folder],
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', onlyThisMachine, '--window-size=1280,900'],
      defaultViewport: ownSizes ? null : { width: 1280, height: 900 },
    });
    const opened = new ProductionBrowser(browser, extensionIdOf(folder));
    // It opens at install and comes to the front; what a test opens after it stays in front.
    await browser.waitForTarget((target) => target.url() === opened.urlOf('welcome.html'));
    return opened;
  }

  urlOf(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(this.urlOf('')));
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker cannot be reached');
    return worker;
  }

  /** Says yes beforehand to the browser's question about one host, so that asking is answered without a prompt. */
  async sayYesTo(host: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (extensionId, pattern) => {
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
        await chrome.developerPrivate.addHostPermission(extensionId, pattern);
      },
      this.extensionId,
      `http://${host}/*`,
    );
    await page.close();
  }

  /** Clicks the toolbar button over a page, which lets the popup see that page's address, and returns the popup. */
  async popupOver(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('the extension is not installed');
    const isPopup = (target: Target): boolean => target.url() === this.urlOf('popup.html');
    const opened = this.browser.waitForTarget(isPopup);
    await page.triggerExtensionAction(extension);
    return (await opened).asPage();
  }

  /** Alt+Shift+F over a page, as a keyboard sends it: only a key that has its place on a keyboard is one of the browser's own shortcuts. */
  async pressShortcut(page: Page): Promise<void> {
    const keyboard = await page.createCDPSession();
    const key = { modifiers: 1 + 8, key: 'F', code: 'KeyF', windowsVirtualKeyCode: 70, nativeVirtualKeyCode: 41 };
    for (const type of ['rawKeyDown', 'keyUp'] as const) await keyboard.send('Input.dispatchKeyEvent', { type, ...key });
    await keyboard.detach();
  }

  /** The side panel, once it stands there. */
  async sidePanel(): Promise<Page> {
    return (await this.browser.waitForTarget((target) => this.isSidePanel(target))).asPage();
  }

  sidePanels(): number {
    return this.browser.targets().filter((target) => this.isSidePanel(target)).length;
  }

  private isSidePanel(target: Target): boolean {
    return target.url().startsWith(this.urlOf('sidepanel.html?window='));
  }

  async openOwn(name: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.urlOf(name));
    return page;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
