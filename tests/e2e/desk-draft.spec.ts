import type { Page } from '@playwright/test';
import { expect, test } from './desk/desk-test';

const canned = 'We are sorry for any inconvenience.';
const signature = '<p><br></p><p>-- <br>Maya Lindqvist</p>';

/** The words under a highlight of ours, in the page or in its frame. */
const highlighted = (page: Page, framed = false): Promise<string[]> =>
  page.evaluate((inFrame) => {
    const view = (inFrame ? document.querySelector('iframe')!.contentWindow : window) as typeof window;
    return [...(view.CSS.highlights.get('followthrough-finding') ?? [])].map(String);
  }, framed);

/** An editor that writes its frame's document anew some time after loading, as CKEditor 4 does. */
const framedEditor = `<iframe class="editor" width="400" height="200"></iframe><script>
  window.reopen = (html) => {
    const inner = document.querySelector('iframe').contentDocument;
    inner.open(); inner.write('<body contenteditable="true">' + html + '</body>'); inner.close();
  };
  addEventListener('load', () => setTimeout(() => window.reopen(${JSON.stringify(signature)}), 300));
</script>`;

test('a contenteditable draft is read as it is typed, and underlined without touching it', async ({ desk }) => {
  await desk.open(`<div id="editor" contenteditable="true"><p><br></p><blockquote>any words of theirs</blockquote>${signature}</div>`);
  await desk.page.locator('#editor p').first().click();
  await desk.page.keyboard.type(canned);
  await expect.poll(() => highlighted(desk.page)).toEqual(['any inconvenience']);
  const draft = (await desk.calls('draft.report')).at(-1) as { text: string; composer: string; skip: { start: number; end: number }[] };
  expect(draft.composer).toBe('reply');
  const skipped = draft.skip.map(({ start, end }) => draft.text.slice(start, end).trim());
  expect(skipped).toEqual(['any words of theirs\n\n-- \nMaya Lindqvist']);
  expect(await desk.page.locator('#editor').innerHTML()).toBe(`<p>${canned}</p><blockquote>any words of theirs</blockquote>${signature}`);

  await desk.page.keyboard.press('ControlOrMeta+A');
  await desk.page.keyboard.press('Delete');
  await expect.poll(() => highlighted(desk.page)).toEqual([]);
});

test('a plain field is read, and a value that the page sets is too', async ({ desk }) => {
  await desk.open('<input type="checkbox" id="private" /><textarea id="reply" rows="8"></textarea>');
  await desk.page.locator('#reply').pressSequentially('Hello\n');
  await expect.poll(async () => (await desk.calls('draft.report')).at(-1)?.text).toBe('Hello\n');
  await desk.page.evaluate(() => {
    document.querySelector('textarea')!.value = 'Set by a macro\n\nShe wrote:\n> quoted';
  });
  await expect.poll(async () => (await desk.calls('draft.report')).at(-1)?.text).toContain('Set by a macro');
  expect((await desk.calls('draft.report')).at(-1)?.skip).toEqual([{ start: 16, end: 35 }]);
  await desk.page.locator('#private').check();
  await expect.poll(async () => (await desk.calls('draft.report')).at(-1)?.composer).toBe('note');
});

test('an editor in a frame that opens its document anew is still heard, twice over', async ({ desk }) => {
  await desk.open(framedEditor);
  const body = desk.page.frameLocator('iframe').locator('body');
  for (let round = 0; round < 2; round += 1) {
    await expect(body).toContainText('Maya Lindqvist');
    await body.locator('p').first().click();
    await desk.page.keyboard.type(canned);
    await expect.poll(() => highlighted(desk.page, true)).toEqual(['any inconvenience']);
    await desk.page.evaluate((html) => (window as unknown as { reopen(html: string): void }).reopen(html), signature);
    await expect.poll(async () => (await desk.calls('draft.report')).at(-1)?.text).not.toContain('inconvenience');
  }
});

test('what was typed last is told before the reply is', async ({ desk }) => {
  await desk.open('<form action="/do"><textarea id="reply" name="reply"></textarea><button id="send">Send</button></form>');
  await desk.page.evaluate(() => {
    document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
  });
  await desk.page.locator('#reply').fill('I will call you tomorrow.');
  await desk.page.click('#send');
  const order = await desk.page.evaluate(() => window.desk.calls.map(({ name }) => name).filter((name) => name.startsWith('draft.')));
  expect(order.slice(-2)).toEqual(['draft.report', 'draft.sent']);
  expect((await desk.calls('draft.report')).at(-1)?.text).toBe('I will call you tomorrow.');
});

test('a page that goes to another conversation without loading is followed', async ({ desk }) => {
  await desk.open('<div id="editor" contenteditable="true">Hello</div><div class="message"><p class="body">Where is it?</p></div>');
  await expect.poll(async () => (await desk.calls('draft.report')).length).toBe(1);
  await desk.page.evaluate(() => {
    history.pushState(null, '', '/?id=8');
    document.querySelector('h1')!.textContent = 'Another';
    document.querySelector('.message')!.insertAdjacentHTML('afterend', '<div class="message"><p class="body">Second.</p></div><div class="message agent"><p class="body">Ours.</p></div>');
  });
  await expect
    .poll(async () => (await desk.calls('conversation.report')).at(-1)?.conversation)
    .toMatchObject({ number: '8', subject: 'Another', requester: 'Dana', latest: 'Second.' });
  await expect.poll(async () => (await desk.calls('draft.report')).at(-1)?.key).toMatch(/#8$/);
});

test('nothing is read on a site that is paused, and nothing stays after it was turned off', async ({ desk }) => {
  await desk.open(`<div id="editor" contenteditable="true">${canned}</div>`);
  await expect.poll(() => highlighted(desk.page)).toEqual(['any inconvenience']);
  await desk.page.evaluate(() => window.desk.tell({ command: 'paused', paused: true }));
  await expect.poll(() => highlighted(desk.page)).toEqual([]);
  await desk.page.evaluate(() => window.desk.tell({ command: 'paused', paused: false }));
  await expect.poll(() => highlighted(desk.page)).toEqual(['any inconvenience']);
  await desk.page.evaluate(() => window.desk.tell({ command: 'site-off' }));
  expect(await highlighted(desk.page)).toEqual([]);
  const left = await desk.page.evaluate(() => ({
    children: [...document.documentElement.children].map(({ localName }) => localName),
    attributes: document.documentElement.getAttributeNames(),
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(left).toEqual({ children: ['head', 'body'], attributes: ['lang'], sheets: 0 });
});
