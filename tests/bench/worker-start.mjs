import { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';

/** Asks the background once and says how long that took, in ms, on the asker's own clock. */
const asked = async (envelope) => {
  const began = performance.now();
  const reply = await chrome.runtime.sendMessage(envelope);
  if (!reply || 'refused' in reply) throw new Error(JSON.stringify(reply));
  return performance.now() - began;
};

/** Speaks to the worker's own debugger. @returns {Promise<(method: string) => Promise<any>>} */
async function debuggerOf(browser) {
  const session = await browser.context.browser().newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.urlOf('')));
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (method) => {
    const id = (last += 1);
    const answered = new Promise((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const { id: of, result } = JSON.parse(message);
        if (of === id) resolve(result);
      });
    });
    return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) }).then(() => answered);
  };
}

/**
 * A stopped worker with every rule in it: from the question that wakes it to its answer, in ms, each time; and what it holds afterwards,
 * once garbage is collected, in MB.
 */
export async function workerStart(times) {
  const browser = await ExtensionBrowser.open();
  try {
    const own = await browser.openOwn('gallery.html');
    const ask = () => own.evaluate(asked, { name: 'pause.read', input: {} });
    const took = [];
    for (let round = 0; round < times + 3; round += 1) {
      await browser.stopWorker();
      took.push(await ask());
    }
    const worker = await debuggerOf(browser);
    await worker('HeapProfiler.collectGarbage');
    const { usedSize, totalSize, backingStorageSize = 0 } = await worker('Runtime.getHeapUsage');
    // The first three find files that nothing has read yet.
    return { took: took.slice(3), used: (usedSize + backingStorageSize) / 1e6, reserved: (totalSize + backingStorageSize) / 1e6 };
  } finally {
    await browser.close();
  }
}
