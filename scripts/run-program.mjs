import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const running = new Set();

/** A program started here owns a process group, so that what it started (browsers, servers) ends with it. */
function endAll() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
process.on('exit', endAll);
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(signal, () => process.exit(code));

/**
 * Runs one program to its end in the checkout.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show`: its output goes straight to the terminal
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `output`: both streams as they came, empty when shown
 */
export async function runProgram(program, args, { env = {}, show = false } = {}) {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  running.add(child);
  let output = '';
  child.stdout?.on('data', (piece) => (output += piece));
  child.stderr?.on('data', (piece) => (output += piece));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += String(error);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  running.delete(child);
  return { code, output, seconds: (performance.now() - began) / 1000 };
}
