import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';

test.use({ launch: { own: true } });

interface Stored {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
}

const fixtures = new URL('../fixtures/database/', import.meta.url).pathname;
const stored = (file: string) => JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as Stored;

/** Puts a database in place of the present one, as that version left it. The worker is stopped then, so that its next message opens it. */
const putOld = (page: Page, old: Stored): Promise<void> =>
  page.evaluate(async ({ version, stores, tables }) => {
    const done = <Value>(request: IDBRequest<Value>) => new Promise<Value>((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    indexedDB.deleteDatabase('followthrough');
    const opening = indexedDB.open('followthrough', version * 10);
    opening.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries(stores)) {
        const [key, ...others] = indexes.split(', ');
        const store = opening.result.createObjectStore(name, { keyPath: key!.replace('++', ''), autoIncrement: key!.startsWith('++') });
        for (const index of others) store.createIndex(index, index.startsWith('[') ? index.slice(1, -1).split('+') : index);
        for (const row of tables[name] ?? []) store.put(row);
      }
    };
    (await done(opening)).close();
  }, old);

test('a database of every older version is copied first, brought up to date, and can be gone back to', async ({ browserWithExtension: browser }) => {
  const versions = readdirSync(fixtures).slice(0, -1);
  const beside = await browser.openOwn('gallery.html');
  for (const file of versions) {
    const old = stored(file);
    await putOld(beside, old);
    await browser.stopWorker();
    const { cases } = await ask(beside, 'today.read', {});
    expect(cases.map(({ key }) => key).sort()).toEqual(old.tables.cases!.map(({ key }) => key).sort());
    const { copies } = await ask(beside, 'copy.list', {});
    expect(copies.filter(({ why }) => why === 'upgrade')[0]).toMatchObject({ records: old.tables.cases!.length + old.tables.commitments!.length });
  }

  const page = await browser.openOwn('options.html');
  const { cases } = await ask(page, 'today.read', {});
  await ask(page, 'case.start', { channel: 'phone', title: 'Kept since', requester: '' });
  const copiesHere = page.getByRole('region', { name: 'Copies on this computer' });
  await copiesHere.getByText('before an update').first().waitFor();
  await copiesHere.getByRole('listitem').filter({ hasText: 'before an update' }).first().getByRole('button').click();
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByText(/^Everything is as it was/)).toBeVisible();
  expect((await ask(page, 'today.read', {})).cases.map(({ key }) => key).sort()).toEqual(cases.map(({ key }) => key).sort());
  await expect(copiesHere.getByText('before going back to another copy')).toBeVisible();
});

test('a full disk is said in words, and nothing that was kept is lost', async ({ browserWithExtension: browser }) => {
  await promiseByHand(await browser.openOwn('today.html'), 'Call Dana back', 'tomorrow 15:00');
  // A running browser remembers for a while how much room there was.
  await browser.restart();
  const page = await browser.openOwn('today.html');
  const session = await browser.context.newCDPSession(page);
  const origin = browser.urlOf('').slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const title = page.getByRole('region', { name: 'Start a case' }).getByRole('textbox').first();
  await title.fill('One too many');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('the disk is full, nothing was saved and nothing was lost');
  await expect(title).toHaveValue('One too many');
  await browser.stopWorker();
  expect(await ask(page, 'today.read', {})).toMatchObject({ later: [{ what: 'Call Dana back' }], cases: [{ title: 'Lid of the blue kettle' }] });

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await title.press('Enter');
  await expect(page.getByRole('heading', { name: 'One too many' })).toBeVisible();
});

test('a database that the browser finds damaged and throws away comes back from the copy of the day', async ({ browserWithExtension: browser }) => {
  const before = await browser.openOwn('options.html');
  await promiseByHand(before, 'Call Dana back', 'tomorrow 15:00');
  await browser.restart();
  const copied = await browser.openOwn('options.html');
  await expect.poll(async () => (await ask(copied, 'copy.list', {})).copies).toMatchObject([{ why: 'day', records: 2 }]);

  await browser.restart(async () => {
    const folder = join(browser.profile, 'Default/IndexedDB', `chrome-extension_${browser.extensionId}_0.indexeddb.leveldb`);
    for (const file of readdirSync(folder)) if (/^(MANIFEST|CURRENT|\d+\.(log|ldb))/.test(file)) writeFileSync(join(folder, file), 'torn');
  });
  const today = await browser.openOwn('today.html');
  const loss = today.getByRole('complementary', { name: 'Something was lost' });
  await expect(loss.getByText('2 cases and promises is still on this computer')).toBeVisible();
  await loss.getByRole('button', { name: 'Bring it back' }).click();
  await expect(today.getByRole('region', { name: 'Later' }).getByText('Call Dana back')).toBeVisible();
  await expect(loss).toHaveCount(0);
  await ask(today, 'case.start', { channel: 'phone', title: 'Life goes on', requester: '' });
});
