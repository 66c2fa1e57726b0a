import { gzipSync } from 'node:zlib';
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
