import { join } from 'node:path';
import { freePorts, startRealDesk } from './real-desk.mjs';

/**
 * Starts a real Roundcube of our own with its mailboxes, freshly seeded, on free ports of the loopback.
 * @returns {Promise<{ env: Record<string, string>, end: () => Promise<void> }>} `env`: where the tests find it, and what it sent
 */
export async function startRoundcube() {
  const ports = await freePorts(3);
  const { data, end } = await startRealDesk({
    name: 'Roundcube',
    script: 'roundcube.sh',
    start: (folder) => [...ports, folder],
    stop: (folder) => ['stop', folder],
  });
  return { env: { ROUNDCUBE: `http://127.0.0.1:${ports[0]}`, ROUNDCUBE_OUTBOX: join(data, 'outbox') }, end };
}
