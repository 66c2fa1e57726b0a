import { build, type Rolldown } from 'vite';
import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Page, test as base } from '@playwright/test';
import { chromiumPath } from '../harness/extension-browser';
import { openLocalSite } from '../harness/local-site';
import { fixtureProfile } from '../desk/fixture-profile';
import type {} from './in-page';
import type {} from './pages/editor';

const root = new URL('../../../', import.meta.url).pathname;
const pages = `${root}tests/e2e/editors/pages/`;
const notPages = ['editor.ts', 'quill-content.ts'];

const settings = {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
} as const;

/** Every fixture page's script and what they share, by file name: the editors as npm has them. */
async function pageScripts(): Promise<Map<string, string>> {
  const files = readdirSync(pages).filter((file) => !notPages.includes(file));
  const input = Object.fromEntries(files.map((file) => [file.replace(/\.tsx?$/, ''), pages + file]));
  const output = { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' } as const;
  const built = (await build({
    ...settings,
    build: { write: false, minify: false, target: 'chrome144', modulePreload: false, rolldownOptions: { input, output } },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

/** The desk modules and the writer, as one script. */
async function deskScript(): Promise<string> {
  const built = (await build({
    ...settings,
    build: { write: false, minify: false, lib: { entry: `${root}tests/e2e/editors/in-page.ts`, formats: ['iife'], name: 'inPage' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

/** A page of the fixture desk whose composer is one editor. */
export interface EditorPage {
  page: Page;
  /** The draft last reported, without what is not the agent's: its lines, blank ones left out. */
  ownLines(): Promise<string[]>;
  highlighted(): Promise<string[]>;
}

interface Shared {
  chromiumHere: Browser;
  scripts: Map<string, string>;
  desk: string;
}

export const test = base.extend<{ openEditor: (name: string, composer: string) => Promise<EditorPage> }, Shared>({
  chromiumHere: [
    async ({}, provide) => {
      const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  scripts: [async ({}, provide) => provide(await pageScripts()), { scope: 'worker' }],
  desk: [async ({}, provide) => provide(await deskScript()), { scope: 'worker' }],
  openEditor: async ({ chromiumHere, scripts, desk }, provide) => {
    let name = '';
    const site = await openLocalSite((path) => {
      if (path.startsWith('/panel')) return '<!doctype html><button>Go back</button>';
      const script = scripts.get(path.slice(1));
      if (script !== undefined) return { html: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
      return `<!doctype html><html lang="en"><body id="desk"><h1>Broken lid</h1><p id="requester">Dana</p><p id="agent">maya</p>
        <div id="place"></div><script type="module" src="/${name}.js"></script></body></html>`;
    });
    const page = await chromiumHere.newPage();
    await provide(async (editor, composer) => {
      name = editor;
      const profile = { ...fixtureProfile, composer: { ...fixtureProfile.composer, any: [composer], skip: [] } };
      await page.addInitScript(`window.fixtureProfile = ${JSON.stringify(profile)};${desk}`);
      const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
      await page.goto(site.url('127.0.0.1', '/?id=7'));
      await Promise.race([page.waitForFunction(() => window.editor !== undefined), broken]);
      return { page, ownLines: () => ownLines(page), highlighted: () => highlighted(page) };
    });
    await page.close();
    await site.close();
  },
});

const ownLines = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const last = window.desk.calls.findLast((call) => call.name === 'draft.report');
    if (!last) return [];
    const { text, skip } = last.input as { text: string; skip: { start: number; end: number }[] };
    const own = [...text].map((letter, at) => (skip.some(({ start, end }) => at >= start && at < end) ? '' : letter)).join('');
    return own
      .split('\n')
      .map((line) => line.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim())
      .filter(Boolean);
  });

/** The words under a highlight of ours, in the page or in the editor's frame. */
const highlighted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#place ~ * iframe, #place iframe');
    const view = (frame?.contentWindow ?? window) as typeof window;
    return [...(view.CSS.highlights.get('followthrough-finding') ?? [])].map(String);
  });

export { expect } from '@playwright/test';
