import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

/** By folder or file, who checks data and says what of it the extension needs. */
const makers: { of: string; module: string; make: (module: never, data: never) => unknown }[] = [
  { of: 'utils/analysis/rules/', module: 'utils/analysis/ready-file.ts', make: ({ readyFile }: { readyFile: (json: unknown) => unknown }, json) => readyFile(json) },
  { of: 'utils/commitments/time-words.ts', module: 'utils/analysis/ready-file.ts', make: ({ knownNeeds }: { knownNeeds: (patterns: string[]) => unknown }, { exact, vague }: { exact: string[]; vague: string }) => knownNeeds([...exact, vague]) },
  { of: 'utils/sites/profiles/', module: 'utils/sites/profile.ts', make: ({ profileSchema }: { profileSchema: { parse: (json: unknown) => unknown } }, json) => profileSchema.parse(json) },
];

// Ours at both ends, so that nobody takes what is made of a file for the file.
const asked = '?ready';
const made = '\0ready:';

/**
 * For Vite: `import data from './data.json?ready'` is the file checked and made ready while the extension is built, so that no start has to
 * do it. Of a program it is what the program exports.
 */
export const readyData = (): Plugin => {
  const modules = new Map<string, ReturnType<typeof runnerImport>>();
  const load = (path: string) => {
    const loaded = modules.get(path) ?? runnerImport(path, { configFile: false, root });
    modules.set(path, loaded);
    return loaded;
  };
  return {
    name: 'followthrough:ready-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(asked)) return null;
      const found = await this.resolve(source.slice(0, -asked.length), importer, { skipSelf: true });
      return found && made + found.id + asked;
    },
    async load(id) {
      if (!id.startsWith(made)) return null;
      const path = id.slice(made.length, -asked.length);
      const maker = makers.find(({ of }) => path.startsWith(join(root, of)));
      if (!maker) this.error(`Nobody makes ${path} ready.`);
      this.addWatchFile(path);
      const { module } = await load(join(root, maker.module));
      const data: unknown = path.endsWith('.json') ? JSON.parse(await readFile(path, 'utf8')) : (await load(path)).module;
      const ready = maker.make(module as never, data as never);
      // Read as JSON, which is faster than as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(ready))});`;
    },
  };
};
