import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runProgram } from './run-program.mjs';
import { readyData } from './ready-data.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.output', 'analyze');
const sources = ['utils/analysis', 'utils/commitments', 'utils/conversation', 'utils/packs', 'utils/sites'].map((name) => join(root, name));

/** Newest change under a folder, in epoch milliseconds. */
function changedAt(folder) {
  return Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs));
}

/**
 * Runs a TypeScript file of this folder together with the engine as the extension runs it; built anew where something changed.
 * @param {string} name without its ending
 * @returns what it exports
 */
export async function runWithEngine(name) {
  const bundle = join(folder, `${name}.mjs`);
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < Math.max(...sources.map(changedAt), statSync(join(root, 'scripts', `${name}.ts`)).mtimeMs)) {
    mkdirSync(folder, { recursive: true });
    // The project's own settings for TypeScript extend what this writes.
    if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await runProgram('wxt', ['prepare']);
    const { build } = await import('vite');
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [readyData()],
      build: { ssr: join(root, 'scripts', `${name}.ts`), outDir: folder, target: 'node24', emptyOutDir: false, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
      ssr: { noExternal: true },
    });
  }
  return import(pathToFileURL(bundle).href);
}
