import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

/** By folder, who checks a file of data and says what of it the extension needs. */
const makers: { folder: string; module: string; make: (module: never, json: unknown) => unknown }[] = [
  { folder: 'utils/analysis/rules', module: 'utils/analysis/ready-file.ts', make: ({ readyFile }: { readyFile: (json: unknown) => unknown }, json) => readyFile(json) },
  { folder: 'utils/sites/profiles', module: 'utils/sites/profile.ts', make: ({ profileSchema }: { profileSchema: { parse: (json: unknown) => unknown } }, json) => profileSchema.parse(json) },
];

const asked = '.json?ready';
// Without the ending, so that nobody takes what is made of it for the JSON that it was.
const made = '\0ready:';

/** For Vite: `import data from './data.json?ready'` is the file checked and made ready while the extension is built, so that no start has to do it. */
export const readyData = (): Plugin => {
  const modules = new Map<string, ReturnType<typeof runnerImport>>();
  const load = (path: string) => {
    const loaded = modules.get(path) ?? runnerImport(join(root, path), { configFile: false, root });
    modules.set(path, loaded);
    return loaded;
  };
  return {
    name: 'followthrough:ready-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(asked)) return null;
      const found = await this.resolve(source.slice(0, -'?ready'.length), importer, { skipSelf: true });
      return found && made + found.id.slice(0, -'.json'.length);
    },
    async load(id) {
      if (!id.startsWith(made)) return null;
      const path = `${id.slice(made.length)}.json`;
      const maker = makers.find(({ folder }) => path.startsWith(join(root, folder)));
      if (!maker) this.error(`Nobody makes ${path} ready.`);
      this.addWatchFile(path);
      const { module } = await load(maker.module);
      const ready = maker.make(module as never, JSON.parse(await readFile(path, 'utf8')));
      // Read as JSON, which is faster than as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(ready))});`;
    },
  };
};
