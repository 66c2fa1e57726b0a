import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a desk's page may be made to load by us, in bytes after gzip. */
export const mostBytes = 12_000;

/** @param {string} folder of an unpacked build @returns {number} bytes after gzip of all scripts that are put into a desk's page */
export function contentScriptSize(folder) {
  return gzipSync(readFileSync(join(folder, 'content-scripts', 'conversation.js')), { level: 9 }).length;
}

/** The size as a check: counts, after one line that says it. */
export function checkContentScriptSize(folder) {
  let bytes;
  try {
    bytes = contentScriptSize(folder);
  } catch (error) {
    console.log(`Content script: not found (${error.message})`);
    return { passed: 0, failed: 1 };
  }
  const fits = bytes <= mostBytes;
  console.log(`Content script: ${(bytes / 1000).toFixed(1)} kB gzip, ${fits ? 'within' : 'more than'} ${mostBytes / 1000} kB`);
  return { passed: Number(fits), failed: Number(!fits) };
}
