import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The engine as the extension runs it, one JSON object a line in and out.
const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, '.output', 'analyze', 'analyze.mjs');
const sources = ['utils/analysis', 'utils/commitments', 'utils/conversation'].map((folder) => join(root, folder));

/** Newest change under a folder, in epoch milliseconds. */
function changedAt(folder) {
  return Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)).mtimeMs));
}

if (!existsSync(bundle) || statSync(bundle).mtimeMs < Math.max(...sources.map(changedAt), statSync(join(root, 'scripts', 'analyze-lines.ts')).mtimeMs)) {
  mkdirSync(join(root, '.output', 'analyze'), { recursive: true });
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, 'scripts', 'analyze-lines.ts'), outDir: join(root, '.output', 'analyze'), target: 'node24', emptyOutDir: true, rollupOptions: { output: { entryFileNames: 'analyze.mjs' } } },
    ssr: { noExternal: true },
  });
}
await import(pathToFileURL(bundle).href);
