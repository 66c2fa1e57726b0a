import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Oldest Node that every tool here accepts (Vitest asks for the most). */
const oldest = [22, 12];

const fits = ([major, minor]) => major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);

/**
 * Path of a Node that the tools accept: the locked one where this platform has it, else the running one.
 * Ends the process with a sentence where neither will do.
 */
export function currentNode() {
  const locked = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  // By what the paths lead to: node_modules may be a link, and this program would start itself anew for ever.
  if (existsSync(locked)) return realpathSync(locked) === realpathSync(process.execPath) ? process.execPath : locked;
  if (fits(process.versions.node.split('.').map(Number))) return process.execPath;
  console.error(`Node ${process.versions.node} is too old and none is locked for ${process.platform}-${process.arch}. Please install Node ${oldest.join('.')} or newer.`);
  process.exit(1);
}
