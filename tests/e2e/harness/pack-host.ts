import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';

/** A static file of a host, and how that host serves it. */
export interface HostedFile {
  body: string | Buffer;
  etag?: string;
  lastModified?: string;
  /**
   * `open`: what a static host sends that lets anybody read, and no more. `conditional`: it also exposes its marks and answers the browser's
   * question about the headers of a conditional GET. `closed`: other origins may read nothing.
   */
  reading?: 'open' | 'conditional' | 'closed';
  headers?: Record<string, string>;
  status?: number;
  /** Takes the request and never answers. */
  silent?: boolean;
}

export interface PackHost {
  /** By path. What is missing is a 404 that may be read. */
  files: Record<string, HostedFile>;
  /** "GET /pack.json 304", oldest first. */
  seen: string[];
  /** Everything that a request told of who sent it, by its name in lower case. */
  headers: Record<string, string | string[] | undefined>[];
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

const readable = { 'access-control-allow-origin': '*' };

function serve(files: Record<string, HostedFile>, request: IncomingMessage, response: ServerResponse): void {
  const file = files[request.url ?? '/'];
  if (!file) return void response.writeHead(404, readable).end();
  const { body, etag, lastModified, reading = 'open', headers = {}, status = 200, silent } = file;
  if (silent) return;
  if (request.method === 'OPTIONS') {
    if (reading !== 'conditional') return void response.writeHead(405).end();
    return void response.writeHead(204, { ...readable, 'access-control-allow-headers': 'If-None-Match, If-Modified-Since', 'access-control-allow-methods': 'GET, HEAD' }).end();
  }
  const sent = {
    ...(reading !== 'closed' && readable),
    ...(reading === 'conditional' && { 'access-control-expose-headers': 'ETag' }),
    ...(etag && { etag }),
    ...(lastModified && { 'last-modified': lastModified }),
    ...headers,
  };
  const same = etag && request.headers['if-none-match'] ? request.headers['if-none-match'] === etag : lastModified && request.headers['if-modified-since'] === lastModified;
  if (same) return void response.writeHead(304, sent).end();
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...sent });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A static host over https under any name that ends in `.test`, with a certificate that nobody signed. */
export async function openPackHost(files: Record<string, HostedFile> = {}): Promise<PackHost> {
  const seen: string[] = [];
  const headers: PackHost['headers'] = [];
  const server: Server = createServer(selfSigned(), (request, response) => {
    headers.push(request.headers);
    response.on('finish', () => seen.push(`${request.method} ${request.url} ${response.statusCode}`));
    serve(files, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    files,
    seen,
    headers,
    url: (path, host = 'packs.test') => `https://${host}:${port}${path}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
