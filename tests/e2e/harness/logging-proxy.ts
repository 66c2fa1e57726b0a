import { createServer, request as forward } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** `host:port` for `--proxy-server`. */
  address: string;
  /** Everything that was asked for, oldest first: a method and an address, or `CONNECT host:port`. */
  seen: string[];
  close(): Promise<void>;
}

/** `*.test` is this machine; any other name than the loopback's is written down and refused, so that no test reaches a network. */
const onThisMachine = (host: string): boolean => host.endsWith('.test') || host === 'localhost' || host === '127.0.0.1';

/** A proxy that writes down whatever passes through it. */
export async function openLoggingProxy(): Promise<LoggingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    seen.push(`${request.method} ${url.href}`);
    if (!onThisMachine(url.hostname)) return void response.writeHead(502).end();
    const onward = forward(
      { host: '127.0.0.1', port: url.port || 80, method: request.method, path: url.pathname + url.search, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    const { hostname, port } = new URL(`http://${request.url}`);
    if (!onThisMachine(hostname)) return void socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    const onward = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
