import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { selfSigned } from './certificate';

/** A desk's pages under the desk's own name. */
export interface NamedSite {
  /** Browser arguments with which the name leads here. */
  args: string[];
  port: number;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Nothing inline, no string that becomes markup but by the page's own `default` policy: what a desk may ask of its own pages. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default";

/** What a desk's page is made of besides its own files, as npm has it. */
const libraries: Record<string, string> = { 'ckeditor5.js': '../../../node_modules/ckeditor5/dist/browser/ckeditor5.js' };

/**
 * Serves a folder of fixtures over https on a free port, for every host that `hosts` names.
 * @param folder below `tests/fixtures`
 * @param page the file that every address without an ending gives
 */
export async function openNamedSite(hosts: string, folder: string, page: string): Promise<NamedSite> {
  const root = new URL(`../../fixtures/${folder}/`, import.meta.url);
  const server = createServer(selfSigned(), (request, response) => {
    const path = new URL(request.url ?? '/', 'https://desk.test').pathname;
    const ending = extname(path);
    const name = ending ? path.slice(path.lastIndexOf('/') + 1) : page;
    try {
      const body = readFileSync(libraries[name] ? new URL(libraries[name], import.meta.url) : new URL(name, root));
      response.writeHead(200, { 'content-type': types[extname(name)]!, 'content-security-policy': policy, 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    args: [`--host-resolver-rules=MAP ${hosts} 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost`, '--ignore-certificate-errors'],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
