import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever directory a command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where runners leave their reports; ignored by git. */
export const reports = join(root, '.cache', 'reports');

/** @param {string | undefined} path the present search path @returns the same with the installed tools first */
export function withToolsOnPath(path = '') {
  const tools = join(root, 'node_modules', '.bin');
  return path.split(delimiter)[0] === tools ? path : tools + delimiter + path;
}
