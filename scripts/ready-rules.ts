import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { readyFile } from '../utils/analysis/ready-file';

interface Maker {
  readyFile: typeof readyFile;
}

const asked = '.json?ready';
// Without the ending, so that nobody takes what is made of it for the JSON that it was.
const made = '\0ready:';

/** For Vite: `import file from './rules.json?ready'` is the file made ready by utils/analysis/ready-file.ts. */
export const readyRules = (): Plugin => {
  let maker: ReturnType<typeof runnerImport<Maker>> | undefined;
  return {
    name: 'followthrough:ready-rules',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(asked)) return null;
      const found = await this.resolve(source.slice(0, -'?ready'.length), importer, { skipSelf: true });
      return found && made + found.id.slice(0, -'.json'.length);
    },
    async load(id) {
      if (!id.startsWith(made)) return null;
      const path = `${id.slice(made.length)}.json`;
      this.addWatchFile(path);
      maker ??= runnerImport<Maker>(resolve(import.meta.dirname, '../utils/analysis/ready-file.ts'), { configFile: false });
      const { module } = await maker;
      const ready = module.readyFile(JSON.parse(await readFile(path, 'utf8')));
      // Read as JSON, which is faster than as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(ready))});`;
    },
  };
};
