import { type Browser, chromium, type Page, test as base } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { MessageName } from '@/utils/messaging/protocol';
import { chromiumPath } from '../harness/extension-browser';
import { type LocalSite, openLocalSite } from '../harness/local-site';
import { fixtureProfile } from './fixture-profile';
import type {} from './in-page';

const root = new URL('../../../', import.meta.url).pathname;

/** The desk modules as one script, as the content script carries them. */
async function script(): Promise<string> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, lib: { entry: `${root}tests/e2e/desk/in-page.ts`, formats: ['iife'], name: 'inPage' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

/** A page of the fixture desk with the desk modules in it, before anything of the page itself. */
export interface DeskPage {
  page: Page;
  /** Opens a body of HTML as conversation 7. */
  open(body: string): Promise<void>;
  /** Inputs of the messages of one name so far. */
  calls(name: MessageName): Promise<Record<string, unknown>[]>;
  /** What was asked of the server by a transfer, oldest first. */
  done(): string[];
  hold(): Promise<string>;
  answer(holdId: string, verdict: 'anyway' | 'back'): Promise<void>;
}

interface Shared {
  chromiumHere: Browser;
  deskScript: string;
}

export const test = base.extend<{ desk: DeskPage }, Shared>({
  chromiumHere: [
    async ({}, provide) => {
      const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  deskScript: [async ({}, provide) => provide(await script()), { scope: 'worker' }],
  desk: async ({ chromiumHere, deskScript }, provide) => {
    let body = '';
    const site: LocalSite = await openLocalSite((path) => {
      if (path.startsWith('/panel')) return '<!doctype html><button>Go back</button>';
      if (path.startsWith('/frame')) return '<!doctype html><body></body>';
      return `<!doctype html><html lang="en"><body id="desk"><h1>Broken lid</h1><p id="requester">Dana</p><p id="agent">maya</p>${body}</body></html>`;
    });
    const page = await chromiumHere.newPage();
    await page.addInitScript(`window.fixtureProfile = ${JSON.stringify(fixtureProfile)};${deskScript}`);
    const calls: DeskPage['calls'] = (name) =>
      page.evaluate((wanted) => window.desk.calls.filter((call) => call.name === wanted).map(({ input }) => input as Record<string, unknown>), name);
    await provide({
      page,
      calls,
      async open(html) {
        body = html;
        await page.goto(site.url('127.0.0.1', '/?id=7'));
        await base.expect.poll(async () => (await calls('conversation.report')).length).toBeGreaterThan(0);
      },
      done: () => site.asked.filter((path) => path.startsWith('/do')),
      async hold() {
        await base.expect.poll(async () => (await calls('transfer.hold')).length).toBeGreaterThan(0);
        return String((await calls('transfer.hold')).at(-1)!.holdId);
      },
      answer: (holdId, verdict) =>
        page.evaluate((command) => window.desk.tell(command), { command: 'hold-answered', holdId, verdict } as const),
    });
    await page.close();
    await site.close();
  },
});

export { expect } from '@playwright/test';
