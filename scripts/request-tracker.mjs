import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runProgram } from './run-program.mjs';

const script = join(root, 'tests', 'desks', 'request-tracker.sh');

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts a real Request Tracker of our own, freshly seeded, on a free port of the loopback.
 * @returns {Promise<{ address: string, end: () => Promise<void> }>} it also ends when this process does
 */
export async function startRequestTracker() {
  const port = String(await freePort());
  const data = mkdtempSync(join(tmpdir(), 'followthrough-rt-'));
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    execFileSync('bash', [script, 'stop', port, data], { stdio: 'ignore' });
    rmSync(data, { recursive: true, force: true });
  };
  process.on('exit', end);
  console.log('Starting Request Tracker (the first time on a machine it is installed, which takes a minute)…');
  const { code, output, seconds } = await runProgram('bash', [script, port, data]);
  if (code !== 0) {
    console.error(output.trimEnd());
    console.error('Request Tracker did not start. It is installed from Debian packages, which needs Debian and root.');
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  console.log(`Request Tracker: serving (${seconds.toFixed(0)} s)`);
  return { address: `http://127.0.0.1:${port}`, end: async () => end() };
}
