import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where Debian's Chromium reads what an administrator sets. */
const chromiumPolicies = '/etc/chromium/policies/managed';
const firefoxId = 'followthrough@followthrough.example';

/** What an organisation sets for one extension. */
export interface ChromiumPolicy {
  set(value: object): void;
  /** Leaves nothing behind. */
  remove(): void;
}

/** @param extensionId the policy speaks to this one alone, so that tests that run beside it see nothing of it */
export function chromiumPolicy(extensionId: string): ChromiumPolicy {
  const file = join(chromiumPolicies, `followthrough-test-${extensionId}.json`);
  const made = [chromiumPolicies, dirname(chromiumPolicies)].filter((folder) => !existsSync(folder));
  return {
    set(value) {
      try {
        mkdirSync(chromiumPolicies, { recursive: true });
        writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: value } } }));
      } catch (error) {
        throw new Error(`a policy can only be set by root: ${file} cannot be written (${(error as Error).message}). Run the tests as root, as CI does.`, { cause: error });
      }
    },
    remove() {
      rmSync(file, { force: true });
      for (const folder of made) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    },
  };
}

/** A copy of a build under a path of its own, which gives the extension an id of its own. */
export function ownCopyOf(build: string): { folder: string; remove(): void } {
  const parent = mkdtempSync(join(tmpdir(), 'followthrough-build-'));
  const folder = join(realpathSync(parent), basename(build));
  cpSync(build, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/**
 * A Firefox of its own with an administrator's policies beside it: its folder holds links to the one on this machine, but for the program
 * itself, which asks where it stands.
 */
export function firefoxWithPolicy(installed: string, value: object): { executable: string; remove(): void } {
  const original = dirname(realpathSync(installed));
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-firefox-'));
  const programs = [basename(realpathSync(installed)), 'firefox-bin', 'firefox'];
  for (const name of readdirSync(original)) {
    if (name === 'distribution') continue;
    if (programs.includes(name)) copyFileSync(realpathSync(join(original, name)), join(folder, name));
    else symlinkSync(join(original, name), join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies: { '3rdparty': { Extensions: { [firefoxId]: value } } } }));
  return { executable: join(folder, programs[0]!), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
