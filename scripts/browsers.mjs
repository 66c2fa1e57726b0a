import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run-program.mjs';

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @returns {string | null} the first of these programs on the search path */
export function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (executable(path)) return path;
    }
  }
  return null;
}

/** Whether Debian packages may be installed here. */
const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== null;

/** @returns {Promise<boolean>} whether the packages are installed now */
export async function installPackages(...packages) {
  if (!mayInstall()) return false;
  console.log(`Installing ${packages.join(', ')}…`);
  const install = () =>
    runProgram('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-q', '-y', '--no-install-recommends', 'install', ...packages], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  if ((await install()).code === 0) return true;
  // A machine that was just made has no package lists yet.
  await runProgram('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-q', 'update']);
  const second = await install();
  if (second.code !== 0) console.error(second.output.split('\n').slice(-8).join('\n'));
  return second.code === 0;
}

/**
 * Path of a Chromium that loads unpacked extensions. Google's branded Chrome is not looked for: it no longer takes
 * `--load-extension`.
 * Ends the process with a sentence where there is none and none can be installed.
 */
export async function chromium() {
  const found = () => process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser');
  if (found()) return found();
  if (await installPackages('chromium', 'fonts-liberation')) return found();
  const { chromium: playwright } = await import('@playwright/test');
  if (executable(playwright.executablePath())) return playwright.executablePath();
  console.error(
    'No Chromium was found, and none could be installed here. Either install it (on Debian: apt-get install chromium), or run\n' +
      '`npx playwright install chromium`, or set CHROMIUM to its path.',
  );
  process.exit(1);
}

/** Path of Firefox, or null where there is none and none can be installed. */
export async function firefox() {
  const found = () => process.env.FIREFOX ?? onPath('firefox-esr', 'firefox');
  if (found()) return found();
  return (await installPackages('firefox-esr')) ? found() : null;
}
