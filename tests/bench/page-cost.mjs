import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../e2e/harness/extension-browser.ts';
import { panelOf } from '../e2e/harness/panel-frame.ts';
import { draft } from './draft.mjs';
import { quantile } from './quantile.mjs';

const idleSeconds = 5;

/** What the page's own process counts, after the garbage is collected. Durations in ms, heap in MB. */
async function counters(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return { script: of.ScriptDuration * 1000, task: of.TaskDuration * 1000, heap: of.JSHeapUsedSize / 2 ** 20, nodes: of.Nodes };
}

const seconds = (n) => new Promise((resolve) => setTimeout(resolve, n * 1000));

/**
 * One visit: load, five idle seconds, the draft typed with real keys.
 * @param {string | null} folder of the unpacked extension; null: none
 * @param {string} address of the bench desk
 */
export async function visit(folder, address) {
  const profile = mkdtempSync(join(tmpdir(), 'followthrough-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: false,
    viewport: { width: 1400, height: 900 },
    args: chromiumArguments(folder),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-component-extensions-with-background-pages'],
  });
  try {
    const page = await context.newPage();
    if (folder) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(async () => {
        while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      });
    }
    for (const other of context.pages()) if (other !== page) await other.close();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });

    await page.goto(address);
    // A comparison needs the same wait in both: what we do after the load is ours to count.
    if (folder) await panelOf(page);
    await seconds(2);
    const loaded = await counters(session);
    await seconds(idleSeconds);
    const idle = await counters(session);

    await page.frameLocator('iframe').locator('body').click();
    await page.evaluate(() => (window.bench.keys.length = 0));
    const before = await counters(session);
    let keys = 0;
    for (const line of draft) {
      await page.keyboard.type(line, { delay: 25 });
      await page.keyboard.press('Enter');
      keys += line.length + 1;
    }
    await page.waitForFunction((pressed) => window.bench.keys.length >= pressed * 0.98, keys);
    const after = await counters(session);
    const paints = await page.evaluate(() => window.bench.keys);
    return {
      'script at load, ms': loaded.script,
      'tasks at load, ms': loaded.task,
      'idle script, ms/s': (idle.script - loaded.script) / idleSeconds,
      'key to screen p50, ms': quantile(paints, 0.5),
      'key to screen p95, ms': quantile(paints, 0.95),
      'script per key, ms': (after.script - before.script) / keys,
      'tasks per key, ms': (after.task - before.task) / keys,
      'heap after typing, MB': after.heap,
      'DOM nodes after typing': after.nodes,
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
