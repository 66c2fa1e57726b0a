import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runProgram } from './run-program.mjs';

/** Ports of the loopback that were free a moment ago, all different. */
export async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer());
  const listening = servers.map(
    (server) =>
      new Promise((resolve, reject) => {
        server.on('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(String(server.address().port)));
      }),
  );
  const ports = await Promise.all(listening);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * Starts a real desk of our own, freshly seeded, by a script of tests/desks. Ends the process where it does not start.
 * @param {{ name: string, script: string, start: (data: string) => string[], stop: (data: string) => string[] }} desk
 *   `start` and `stop`: the script's arguments, given a folder of its own
 * @returns {Promise<{ data: string, end: () => Promise<void> }>} it also ends when this process does
 */
export async function startRealDesk({ name, script, start, stop }) {
  const path = join(root, 'tests', 'desks', script);
  const data = mkdtempSync(join(tmpdir(), 'followthrough-desk-'));
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    execFileSync('bash', [path, ...stop(data)], { stdio: 'ignore' });
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', end);
  console.log(`Starting ${name} (the first time on a machine it is installed, which takes a minute)…`);
  const { code, output, seconds } = await runProgram('bash', [path, ...start(data)]);
  if (code !== 0) {
    console.error(output.trimEnd());
    console.error(`${name} did not start. It is installed from Debian packages, which needs Debian and root.`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
  console.log(`${name}: serving (${seconds.toFixed(0)} s)`);
  return { data, end: async () => end() };
}
