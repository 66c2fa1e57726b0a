import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalSite {
  port: number;
  /** Address of a path under any host that resolves to this machine, e.g. `url('desk.test', '/1')`. */
  url(host: string, path?: string): string;
  /** Paths that were asked for, oldest first. */
  asked: string[];
  close(): Promise<void>;
}

/** One answer: its HTML, with headers where they matter. */
export interface Answer {
  html: string;
  headers?: Record<string, string>;
  status?: number;
}

/**
 * A web server on a free port of the loopback.
 * @param answer what a path (with its query) is answered with; null: not found
 */
export async function openLocalSite(answer: (path: string, request: IncomingMessage) => Answer | string | null): Promise<LocalSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    // A form's body is taken in before the answer, as a real desk does.
    request.resume();
    request.on('end', () => {
      const found = answer(path, request);
      const { html, headers = {}, status = found === null ? 404 : 200 } = typeof found === 'string' || found === null ? { html: found ?? '' } : found;
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
      response.end(html);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
