import { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import { panelOf } from '../e2e/harness/panel-frame.ts';
import { quantile } from './quantile.mjs';

/**
 * Writes cases and commitments of a year straight into the database, as the extension keeps them: one in ten is open, a third of these is
 * late, and all but the next few have rung.
 */
const fill = async ({ commitments, cases, now }) => {
  const opening = indexedDB.open('followthrough');
  const db = await new Promise((resolve, reject) => Object.assign(opening, { onsuccess: () => resolve(opening.result), onerror: () => reject(opening.error) }));
  const inBatches = async (table, count, make) => {
    for (let from = 0; from < count; from += 5_000) {
      const transaction = db.transaction(table, 'readwrite');
      const store = transaction.objectStore(table);
      for (let index = from; index < Math.min(count, from + 5_000); index += 1) store.put(make(index));
      await new Promise((resolve, reject) => Object.assign(transaction, { oncomplete: resolve, onabort: () => reject(transaction.error) }));
    }
  };
  const keyOf = (index) => `request-tracker@http://bench.test#${index}`;
  await inBatches('cases', cases, (index) => {
    const at = now - (index % 80) * 86_400_000 - index;
    return { key: keyOf(index), channel: 'desk', desk: 'request-tracker', number: String(index), title: `Order ${index} never arrived`, requester: `Customer ${index}`, url: `http://bench.test/${index}`, openedAt: at, updatedAt: at, marks: { listen: { state: 'done', at } }, transfers: [], paused: false };
  });
  await inBatches('commitments', commitments, (index) => {
    const open = index % 10 === 0;
    const late = open && index % 30 === 0;
    const dueAt = open && !late ? now + (1 + (index % 50)) * 3_600_000 : now - (1 + (index % 80)) * 86_400_000;
    const next = open && !late;
    return {
      id: `bench-${index}`, caseKey: keyOf(index % cases), what: `Call customer ${index} back`, kind: 'promise', owner: '', doneWhen: '', dueAt, firstDueAt: dueAt, moves: [], repeat: null, previous: null,
      zone: 'Europe/Berlin', said: 'tomorrow by 3 pm', source: 'draft', state: open ? 'open' : 'done', createdAt: dueAt - 86_400_000, endedAt: open ? null : dueAt - 60_000, rangAt: next ? null : dueAt, nudgeAt: null, nudgedAt: null,
      ...(next ? { bellAt: dueAt } : {}),
    };
  });
  db.close();
};

/** Asks the background once and says how long that took, on the asker's own clock. */
const timed = async (envelope) => {
  const began = performance.now();
  const reply = await chrome.runtime.sendMessage(envelope);
  if (!reply || 'refused' in reply) throw new Error(JSON.stringify(reply));
  return performance.now() - began;
};

/**
 * How long the background takes over a store of this size, in ms: median and 95 of 100.
 * @param {string} address of the bench desk
 * @param {{ commitments: number, cases: number, times?: number }} size
 */
export async function storeScale(address, { commitments, cases, times = 30 }) {
  const browser = await ExtensionBrowser.open();
  try {
    const own = await browser.openOwn('gallery.html');
    await own.evaluate(fill, { commitments, cases, now: Date.now() });
    const desk = await browser.context.newPage();
    await desk.goto(address);
    const panel = await panelOf(desk);
    await panel.getByRole('region', { name: 'Checklist' }).waitFor();
    await own.bringToFront();
    const repeat = async (act) => {
      const took = [];
      // The first three warm it up.
      for (let round = 0; round < times + 3; round += 1) took.push(await act());
      return { p50: quantile(took.slice(3), 0.5), p95: quantile(took.slice(3), 0.95) };
    };
    const asks = (frame, name, input = {}) => repeat(() => frame.evaluate(timed, { name, input }));
    // A page that shows no conversation gets the sweep and little else.
    return {
      'the panel’s view': await asks(panel, 'panel.read'),
      'the board’s first page': await asks(own, 'today.read'),
      'a sweep': await asks(own, 'panel.read'),
      'a start of the worker': await repeat(async () => {
        await browser.stopWorker();
        return own.evaluate(timed, { name: 'pause.read', input: {} });
      }),
    };
  } finally {
    await browser.close();
  }
}
