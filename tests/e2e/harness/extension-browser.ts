import { createHash } from 'node:crypto';
import { mkdtempSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** What chrome://extensions itself may call. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

export interface BrowserOptions {
  /** Which build is loaded; the production build is granted no site. */
  build?: Build;
  /** Another folder with a build in it, which gives the extension another id. */
  folder?: string;
  /** `host:port` of a proxy through which everything goes, loopback included. */
  proxy?: string;
  /** On the screen, for a person. */
  visible?: boolean;
  /** Further Chromium arguments. */
  args?: string[];
  /**
   * `protocol`: the extension can be installed anew in the running browser, as often as one likes; it does not outlive a restart.
   * Otherwise by the command line, as an unpacked extension that stays.
   */
  loadedBy?: 'protocol' | 'command line';
}

const outputs = new URL('../../../.output/', import.meta.url).pathname;

/** Path of the Chromium to test with; `scripts/` finds or installs one and says where it is. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Folder of an unpacked build. */
export const folderOf = (build: Build): string => realpathSync(join(outputs, build));

/** Chromium derives the id of an unpacked extension from its path: the first 16 bytes of a hash, a letter for each half byte. */
export const extensionIdOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));

/** `*.test` is this machine, nothing else exists: a request that leaves it fails instead of passing unseen. */
export const onlyThisMachine = '--host-resolver-rules=MAP *.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost';

/** @param folder of the unpacked extension; null: Chromium as it is, for a comparison */
export const chromiumArguments = (folder: string | null, { proxy, visible, args = [] }: BrowserOptions = {}): string[] => [
  ...(visible ? [] : ['--headless=new']),
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints,MediaRouter,AutofillServerCommunication',
  ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
  ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [onlyThisMachine]),
  ...args,
];

/** A Chromium with the extension in a profile of its own, which outlives a restart and goes when the browser is closed. */
export class ExtensionBrowser {
  /** Folder of the browser's profile. */
  readonly profile = mkdtempSync(join(tmpdir(), 'followthrough-profile-'));
  private readonly options: BrowserOptions;
  private readonly folder: string;
  readonly extensionId: string;
  context!: BrowserContext;
  /** Speaks to the browser itself; only with it are extensions taken out and put in. */
  private protocol: CDPSession | null = null;
  /** It was loaded anew under its pages, or turned off: only an install makes it as it was. */
  private touched = false;
  /** A test had the worker in its hands since it was last known to be as it starts. */
  private lent = false;

  private constructor(options: BrowserOptions) {
    this.options = options;
    this.folder = options.folder ?? folderOf(options.build ?? 'chrome-mv3-e2e');
    this.extensionId = extensionIdOf(this.folder);
  }

  static async open(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
    const browser = new ExtensionBrowser(options);
    await browser.launch();
    await browser.installed();
    return browser;
  }

  private async launch(): Promise<void> {
    const byProtocol = this.options.loadedBy === 'protocol';
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: chromiumPath,
      headless: false,
      viewport: this.options.visible ? null : { width: 1280, height: 900 },
      args: byProtocol ? [...chromiumArguments(null, this.options), '--enable-unsafe-extension-debugging'] : chromiumArguments(this.folder, this.options),
      ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    });
    if (!byProtocol) return;
    this.protocol = await this.context.browser()!.newBrowserCDPSession();
    await this.load();
  }

  private async load(): Promise<void> {
    // The types of the protocol do not know this part of it yet.
    await this.protocol!.send('Extensions.loadUnpacked' as never, { path: this.folder } as never);
  }

  /**
   * Closes all pages but a blank one, which stays or is opened. It is the former one where a test left it alone: a page more is a process more.
   * @param own a page of ours that stays too
   */
  private async blankOnly(own?: Page): Promise<void> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank') ?? (await this.context.newPage());
    for (const page of this.context.pages()) if (page !== blank && page !== own) await page.close();
  }

  /**
   * Takes the extension out with everything that it kept, and installs it anew, beside one blank tab: to it and to a test the browser is as
   * one that was just started, for half the time. Only where it was loaded by the protocol.
   */
  async installAnew(): Promise<void> {
    await this.blankOnly();
    const former = this.context.serviceWorkers().find(this.isOurs);
    // Of its end one hears a moment later; until then it would be taken for the new one.
    const gone = former && new Promise((resolve) => former.once('close', resolve));
    await this.protocol!.send('Extensions.uninstall' as never, { id: this.extensionId } as never);
    await gone;
    await this.context.clearCookies();
    await this.load();
    await this.installed();
    this.touched = false;
  }

  /**
   * Everything that the extension kept goes, by its own means, beside one blank tab: for tests that need it forgetful and not newly
   * installed. Its worker ends only where a test was given it and may have changed it: a start costs more than a small test.
   */
  async forget(): Promise<void> {
    if (this.touched) return this.installAnew();
    // Any document of ours that is a tab of its own may ask for it; a picture is the cheapest.
    const own = await this.openOwn('icon.svg');
    await this.blankOnly(own);
    const reply = await own.evaluate(() => chrome.runtime.sendMessage({ name: 'data.wipe', input: {} }));
    if (!reply || 'refused' in (reply as object)) throw new Error(`not wiped: ${JSON.stringify(reply)}`);
    await own.close();
    if (this.lent) await this.stopWorker();
    this.lent = false;
    await this.context.clearCookies();
  }

  /** Waits until the hosts that the tests' build is granted at install have their content script. */
  private async installed(): Promise<void> {
    const worker = await this.ourWorker();
    this.lent = false;
    const granted = this.folder.endsWith('-e2e');
    const ready = await worker.evaluate(async (wanted) => {
      const until = Date.now() + 15_000;
      const count = async (): Promise<number> => (await chrome.scripting.getRegisteredContentScripts()).length;
      while (wanted && (await count()) === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
      return !wanted || (await count()) > 0;
    }, granted);
    if (!ready) throw new Error('no content script was registered for the granted hosts');
  }

  /** Address of one of the extension's own pages. */
  urlOf(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  /** Opens one of the extension's pages in a tab. */
  async openOwn(page: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(this.urlOf(page));
    return tab;
  }

  private readonly isOurs = (worker: Worker): boolean => worker.url().startsWith(this.urlOf(''));

  private async ourWorker(): Promise<Worker> {
    return this.context.serviceWorkers().find(this.isOurs) ?? (await this.context.waitForEvent('serviceworker', this.isOurs));
  }

  /**
   * The service worker. It stays the same object over a stop: asked while it is stopped, it answers when something has woken
   * it, so a test that asks also waits for the wake.
   */
  worker(): Promise<Worker> {
    this.lent = true;
    return this.ourWorker();
  }

  /** Stops the service worker as the browser does at any moment it likes. Resolves when it is gone. */
  async stopWorker(): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    const latest = new Map<string, string>();
    const gone = new Set<string>();
    const stopped = Promise.withResolvers<void>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus, scriptURL } of versions) {
        if (!scriptURL.startsWith(this.urlOf(''))) continue;
        // A message that came meanwhile starts it again at once, and of its stop one may hear no more than that it starts.
        const startsAgain = runningStatus === 'starting' && ['running', 'stopping'].includes(latest.get(versionId) ?? '');
        if (runningStatus === 'stopped' || startsAgain) gone.add(versionId);
        latest.set(versionId, runningStatus);
      }
      if ([...latest.keys()].every((one) => gone.has(one))) stopped.resolve();
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped.promise;
    await session.detach();
  }

  /** The browser's own page about its extensions, which alone may update one or turn it off. */
  private async onExtensionsPage(act: 'update' | 'turn off'): Promise<void> {
    this.touched = true;
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([id, what]) => {
        const { developerPrivate, management } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
        if (what === 'turn off') return management.setEnabled(id, false);
        // An unpacked extension that is loaded anew stays off without it.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(id, { failQuietly: true });
      },
      [this.extensionId, act] as const,
    );
    await page.close();
  }

  /** Loads the extension anew under its open pages, as an update does. */
  update = (): Promise<void> => this.onExtensionsPage('update');

  /** As an update that the extension itself asks for; off the store it stays off after it. */
  async reloadItself(): Promise<void> {
    this.touched = true;
    await (await this.ourWorker()).evaluate(() => chrome.runtime.reload());
  }

  turnOff = (): Promise<void> => this.onExtensionsPage('turn off');

  /** Ends the browser and starts it again on the same profile: session storage is gone, the database is not. */
  async restart(whileClosed: () => Promise<void> = async () => {}): Promise<void> {
    await this.context.close();
    await whileClosed();
    await this.launch();
  }

  /** Ends the browser as a power cut does, without a word to it, and starts it again on the same profile. */
  async kill(): Promise<void> {
    const gone = this.context.waitForEvent('close');
    // Chromium names its own process in the link that locks a profile: "host-1234".
    process.kill(Number(readlinkSync(join(this.profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
    await gone;
    await this.context.close().catch(() => undefined);
    await this.launch();
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
