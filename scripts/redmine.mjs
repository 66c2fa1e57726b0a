import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, startRealDesk } from './real-desk.mjs';

/**
 * Starts a real Redmine of our own, freshly seeded, on a free port of the loopback.
 * @returns {Promise<{ env: Record<string, string>, end: () => Promise<void> }>} `env`: where the tests find it, and the key to ask it beside the browser
 */
export async function startRedmine() {
  const [port] = await freePorts(1);
  const { data, end } = await startRealDesk({
    name: 'Redmine',
    script: 'redmine.sh',
    start: (folder) => [port, folder],
    stop: (folder) => ['stop', folder],
  });
  return { env: { REDMINE: `http://127.0.0.1:${port}`, REDMINE_KEY: readFileSync(join(data, 'key'), 'utf8') }, end };
}
