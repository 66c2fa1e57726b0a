import { build, type Rolldown } from 'vite';

const root = new URL('../../../', import.meta.url).pathname;
const pages = `${root}tests/e2e/hold/pages/`;

/** The scripts of the pages that are built with a framework, as npm has it, by file name. */
export async function pageScripts(): Promise<Map<string, string>> {
  const input = { made: `${pages}made.ts` };
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    build: { write: false, minify: false, target: 'chrome144', modulePreload: false, rolldownOptions: { input, output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' } } },
  })) as Rolldown.RolldownOutput;
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
