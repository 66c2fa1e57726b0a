import { spawn } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
};

/** npm writes what it installed into a hidden lock file: up to date means that every package stands there in the locked version. */
function upToDate() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Installs the node modules exactly as locked, unless they are there already. */
export async function installNodeModules() {
  if (upToDate()) return;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder behind the link, which others use.
    console.error('node_modules is a link, and what it leads to is not what package-lock.json asks for. Install there, or remove the link.');
    process.exit(1);
  }
  // Not among a command's own output, which another program may read.
  console.error('Installing node modules…');
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const install = spawn(program, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  const code = await new Promise((resolve) => {
    install.on('error', () => resolve(1));
    install.on('close', resolve);
  });
  if (code !== 0) {
    console.error('npm ci failed; see above. The network or the registry may be out of reach.');
    process.exit(1);
  }
}
