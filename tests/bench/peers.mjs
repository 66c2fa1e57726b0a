import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('peers', import.meta.url));
const require = createRequire(join(folder, 'package.json'));
/** The newest resolution for `import`, as a bundler or Node itself would take it. */
const load = (name) => import(pathToFileURL(fileOf(name)).href);

function fileOf(name) {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  const main = manifest.exports?.['.']?.import ?? manifest.exports?.import ?? manifest.exports?.['.'] ?? manifest.exports;
  const file = typeof main === 'string' ? main : (main?.default ?? manifest.main);
  return file ? join(folder, 'node_modules', name, file) : require.resolve(name);
}

/** Installs the peers as locked, the first time; they are no part of the project. */
function install() {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the writing aids to compare with…');
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm ci failed in tests/bench/peers');
}

/**
 * Writing aids that judge English prose in JavaScript, each as its own documentation uses it.
 * @returns {Promise<Record<string, (text: string) => unknown>>} by name
 */
export async function peers() {
  install();
  const writeGood = require('write-good');
  const { text: alex } = await load('alex');
  const nlp = require('compromise');
  const { unified } = await load('unified');
  const [english, equality, passive, repeated, simplify, stringify] = await Promise.all(
    ['retext-english', 'retext-equality', 'retext-passive', 'retext-repeated-words', 'retext-simplify', 'retext-stringify'].map(async (name) => (await load(name)).default),
  );
  const retext = unified().use(english).use(equality).use(passive).use(repeated).use(simplify).use(stringify).freeze();
  const { LocalLinter } = await load('harper.js');
  const { binaryInlined } = await import(pathToFileURL(join(folder, 'node_modules', 'harper.js', 'dist', 'binaryInlined.js')).href);
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return {
    'write-good': writeGood,
    retext: (text) => retext.processSync(text).messages,
    compromise: (text) => nlp(text).match('#Pronoun (will|can not|cannot) #Verb').json(),
    alex: (text) => alex(text).messages,
    'harper.js': (text) => harper.lint(text),
  };
}
