import { gzipSync } from 'node:zlib';
import { aPack, item } from '../unit/background/a-pack';
import type { AddressAnswer } from '../../utils/packs/address';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { openPackHost, type PackHost } from './harness/pack-host';

test.use({ launch: { args: ['--ignore-certificate-errors'] } });

let host: PackHost;
test.beforeEach(async () => {
  host = await openPackHost();
});
test.afterEach(() => host.close());

test('an address is read by the one page that may fetch, with nothing of the person, and what went wrong is told', async ({ browserWithExtension: browser }) => {
  const options = await browser.openOwn('options.html');
  const look = (address: string): Promise<AddressAnswer> => ask(options, 'address.look', { address });
  host.files['/pack.json'] = { body: '{"name":"Acme – 💡"}', etag: '"1"', lastModified: 'Sat, 01 Aug 2026 10:00:00 GMT' };
  expect(await look(host.url('/pack.json#secret'))).toEqual({
    kind: 'text', text: '{"name":"Acme – 💡"}', marks: { etag: null, lastModified: 'Sat, 01 Aug 2026 10:00:00 GMT', length: 24 }, way: 'headers',
  });
  expect(host.seen).toEqual(['GET /pack.json 200']);
  expect(host.headers[0]).toMatchObject({ origin: 'null', 'sec-fetch-site': 'cross-site' });
  expect(host.headers[0]).not.toHaveProperty('cookie');
  expect(host.headers[0]).not.toHaveProperty('referer');

  host.files['/closed.json'] = { body: '{}', reading: 'closed' };
  host.files['/elsewhere'] = { body: '', status: 302, headers: { location: host.url('/pack.json', 'other.test') } };
  host.files['/closed-elsewhere'] = { body: '', reading: 'closed', status: 302, headers: { location: host.url('/pack.json', 'other.test') } };
  host.files['/long.json'] = { body: ' '.repeat(2 * 1024 * 1024 + 1) };
  host.files['/bomb.json'] = { body: gzipSync(Buffer.alloc(8_000_000, 32)), headers: { 'content-encoding': 'gzip' } };
  host.files['/picture.json'] = { body: Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]) };
  const problems = Object.fromEntries(
    await Promise.all(
      ['/missing.json', '/closed.json', '/elsewhere', '/closed-elsewhere', '/long.json', '/bomb.json', '/picture.json'].map(async (path) => [path, await look(host.url(path))] as const),
    ),
  );
  const told = (problem: string, status = 0): object => ({ kind: 'problem', problem, status });
  expect(problems).toEqual({
    '/missing.json': told('status', 404),
    '/closed.json': told('not-allowed'),
    '/elsewhere': told('leads-elsewhere'),
    '/closed-elsewhere': told('leads-elsewhere'),
    '/long.json': told('too-large'),
    '/bomb.json': told('too-large'),
    '/picture.json': told('not-text'),
  });
  // Where an address leads to another host, that one is not asked.
  expect(host.headers.map((headers) => new URL(`https://${String(headers.host)}`).hostname)).not.toContain('other.test');
  expect(await look('https://nowhere.invalid/pack.json')).toEqual(told('unreachable'));
  await expect(look('http://packs.test/pack.json')).rejects.toThrow('not-https');
  await expect(look('https://me:secret@packs.test/pack.json')).rejects.toThrow('with-password');
});

test('the page that fetches has no part in the extension, and nobody but the page around it may tell it an address', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('fetcher.html');
  expect(await page.evaluate(() => [origin, 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {})])).toEqual(['null', false]);
  const storage = (): string => {
    try {
      return localStorage.length.toString();
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(await page.evaluate(storage)).toBe('SecurityError');
  await page.evaluate((address) => fetch(address).catch(() => undefined), host.url('/plain', 'packs.test').replace('https:', 'http:'));
  expect(host.headers).toEqual([]);
});

test('a pack is followed at its address: seen before it counts, asked by 304 or by HEAD, a newer version waits, and what is wrong is told in words', async ({ browserWithExtension: browser }) => {
  const first = aPack({ items: { hold: 'recommended', value: [item('own-it', { title: 'Own it' })] } });
  const second = { ...first, version: 2, changelog: [{ version: 2, date: '2026-11-20', changes: 'Say when.' }], settings: { items: { hold: 'recommended', value: [item('own-it', { title: 'Own it' }), item('say-when', { title: 'Say when' })] } } };
  const put = (pack: object, etag: string, reading: 'open' | 'conditional'): void => {
    host.files['/team.json'] = { body: JSON.stringify(pack), etag, lastModified: `Sat, 01 Aug 2026 10:00:0${etag.at(1)} GMT`, reading };
  };
  const options = await browser.openOwn('options.html');
  const team = options.getByRole('region', { name: 'Team' });
  const said = options.getByRole('status').first();
  const check = async (...requests: string[]): Promise<void> => {
    host.seen.length = 0;
    await team.getByRole('button', { name: 'Check now: Support team' }).click();
    await expect.poll(() => host.seen).toEqual(requests);
  };

  await team.getByRole('button', { name: 'Take a pack from an address' }).click();
  const field = team.getByRole('textbox', { name: 'Address of the pack' });
  await field.fill(host.url('/team.json'));
  await team.getByRole('button', { name: 'See what is there' }).click();
  await expect(team.getByText('There is no file at this address (404).')).toBeVisible();
  host.files['/team.json'] = { body: JSON.stringify(first), reading: 'closed' };
  await team.getByRole('button', { name: 'See what is there' }).click();
  await expect(team.getByText('the header Access-Control-Allow-Origin is missing')).toBeVisible();

  put(first, '"1"', 'conditional');
  await team.getByRole('button', { name: 'See what is there' }).click();
  await expect(team.getByRole('group', { name: 'The pack that you look at' })).toContainText('Support team, version 1');
  await team.getByRole('button', { name: 'Accept and follow the address' }).click();
  await expect(team.getByText('New versions come from')).toContainText(host.url('/team.json'));
  await expect(team.getByText(/^Checked .*Next: [^,]+, about /)).toBeVisible();

  await check('OPTIONS /team.json 204', 'GET /team.json 304');
  await expect(said).toHaveText('Nothing new there.');
  // A host that lets its file be read, and no more: the question about the headers is refused, and from then on only the marks are asked for.
  put(first, '"1"', 'open');
  await check('OPTIONS /team.json 405', 'HEAD /team.json 200');
  await check('HEAD /team.json 200');

  put(second, '"2"', 'open');
  await check('HEAD /team.json 200', 'GET /team.json 200');
  await expect(said).toContainText('Version 2 is there.');
  expect((await ask(options, 'settings.settled', {})).items.value).toHaveLength(1);
  await team.getByRole('button', { name: 'See what it changes' }).click();
  await expect(team.getByRole('group', { name: 'The pack that you look at' })).toContainText('Say when.');
  await team.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect.poll(async () => (await ask(options, 'settings.settled', {})).items.value.length).toBe(2);

  put({ ...second, name: 'Changed' }, '"3"', 'open');
  await check('HEAD /team.json 200', 'GET /team.json 200');
  await expect(team.getByText('It has the number of version 2, which you accepted, and says something else.').first()).toBeVisible();
  await team.getByRole('button', { name: 'Stop following: Support team' }).click();
  await expect(team.getByText('New versions come from')).toHaveCount(0);
});
