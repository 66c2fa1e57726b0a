import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { currentNode } from './current-node.mjs';
import { installNodeModules } from './node-modules.mjs';
import { withToolsOnPath } from './paths.mjs';

/**
 * What every command does first: node modules as locked, and a Node that the tools accept. Imports nothing but Node 20's own
 * modules, so that it runs before anything is installed.
 * Where this Node is too old, the command is run again under the locked one and this process ends with its result.
 * @param {string} command `import.meta.url` of the command
 */
export async function ready(command) {
  await installNodeModules();
  const node = currentNode();
  if (node === process.execPath) {
    process.env.PATH = withToolsOnPath(process.env.PATH);
    return;
  }
  const again = spawn(node, [fileURLToPath(command), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: withToolsOnPath(process.env.PATH) },
  });
  // The terminal sends an interrupt to both; this one waits for the other to tidy up.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && again.kill(signal));
  const code = await new Promise((resolve) => again.on('close', (code) => resolve(code ?? 1)));
  process.exit(code);
}
