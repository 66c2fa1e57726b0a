import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { profileSchema } from '@/utils/sites/profile';
import { deskCases } from './desk/desk-cases';
import { type DeskPage, expect, test } from './desk/desk-test';

const words = 'I will call you tomorrow.';
const fixture = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');

const profileOf = (id: string): unknown => profileSchema.parse(JSON.parse(readFileSync(new URL(`../../utils/sites/profiles/${id}.json`, import.meta.url), 'utf8')));

/** Opens a fixture under the address of its desk. Returns what the desk did so far, oldest first. */
async function openAt(desk: DeskPage, id: string, path: string, address: string): Promise<() => Promise<string[]>> {
  const { page } = desk;
  const left: string[] = [];
  await page.addInitScript(`window.fixtureProfile = ${JSON.stringify(profileOf(id))}`);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/panel.html') return route.fulfill({ contentType: 'text/html', body: '<button>Go back</button>' });
    if (!route.request().isNavigationRequest()) return route.abort();
    if (route.request().frame() === page.mainFrame() && page.url() !== 'about:blank') {
      // The page stays, so that a second effect would be seen.
      left.push(url.href);
      return route.fulfill({ status: 204 });
    }
    return route.fulfill({ contentType: 'text/html', body: fixture(`${path}.html`) });
  });
  await page.goto(address);
  await expect.poll(async () => (await desk.calls('conversation.report')).length).toBeGreaterThan(0);
  return async () => [...left, ...(await page.evaluate(() => (window as { done?: string[] }).done ?? []))];
}

/** The composer, through the frames around it. */
const composerIn = (page: Page, path: readonly string[]): Locator =>
  path.slice(0, -1).reduce<Pick<Page, 'locator' | 'frameLocator'>>((frame, selector) => frame.frameLocator(selector), page).locator(path.at(-1)!);

/** Types at the very beginning of the composer, above what is quoted there. */
async function typeIn(page: Page, path: readonly string[]): Promise<void> {
  await composerIn(page, path).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(words);
}

interface Reported {
  composer: string;
  text: string;
  skip: { start: number; end: number }[];
}

/** The words of a draft that count as the agent's. */
const ownWords = ({ text, skip }: Reported): string => [...text].filter((_, at) => !skip.some(({ start, end }) => at >= start && at < end)).join('').trim();

for (const { id, folder, address, composer, rung = 0, other, transfers } of deskCases) {
  test(`${id}: the conversation is read, and of the draft only the agent's words`, async ({ desk }) => {
    await openAt(desk, id, `${folder}/conversation`, address);
    const { conversation, health } = (await desk.calls('conversation.report')).at(-1) as { conversation: unknown; health: Record<string, unknown> };
    expect(conversation).toEqual(JSON.parse(fixture(`${folder}/conversation.expected.json`)));
    expect(health).toMatchObject({ desk: { id }, conversation: expect.any(Number) });
    await typeIn(desk.page, composer);
    await expect.poll(async () => (await desk.calls('draft.report')).map((call) => ownWords(call as unknown as Reported))).toContain(words);
    const draft = (await desk.calls('draft.report')).at(-1) as unknown as Reported;
    expect(draft.composer).toBe('reply');
    await expect.poll(async () => ((await desk.calls('conversation.report')).at(-1) as { health: { reply: number | null } }).health.reply).toBe(rung);
  });

  if (other)
    test(`${id}: a ${other.kind} is told from a reply`, async ({ desk }) => {
      await openAt(desk, id, `${folder}/${other.page}`, other.address ?? address);
      await typeIn(desk.page, other.composer ?? composer);
      await expect.poll(async () => (await desk.calls('draft.report')).at(-1)).toMatchObject({ composer: other.kind, text: expect.stringContaining(words) });
    });

  for (const { what, page = 'conversation', use, held, to } of transfers)
    test(`${id}: ${what} is ${held ? 'held, and done exactly once' : 'not held'}`, async ({ desk }) => {
      const done = await openAt(desk, id, `${folder}/${page}`, address);
      await use(desk.page);
      if (held) {
        const holdId = await desk.hold();
        expect(await done()).toEqual([]);
        const [told] = await desk.calls('transfer.hold');
        if (to !== undefined) expect(told!.to).toBe(to);
        await desk.answer(holdId, 'anyway');
      }
      await expect.poll(async () => (await done()).length).toBe(1);
      // A second effect would have come with the first: what was resumed has run by the time that the page answers again.
      await desk.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await done()).toHaveLength(1);
    });
}
