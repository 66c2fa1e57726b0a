import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A way to sites that are served here under names of others, for a browser that cannot map a name to a port. */
export interface NamedProxy {
  /** Firefox preferences with which everything goes through it. */
  prefs: Record<string, unknown>;
  close(): Promise<void>;
}

/** @param ports where the hosts that end so are served; to every other host there is no way */
export async function openNamedProxy(ports: Record<string, number>): Promise<NamedProxy> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const proxy = createServer((_request, response) => response.writeHead(403).end());
  proxy.on('connect', (request, socket: Socket) => {
    keep(socket);
    const [host] = (request.url ?? '').split(':');
    const port = Object.entries(ports).find(([ending]) => host!.endsWith(ending))?.[1];
    if (port === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const site = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      site.pipe(socket).pipe(site);
    });
    keep(site);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    prefs: { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
