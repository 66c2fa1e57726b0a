import { createServer } from 'node:http';

/** The same made-up words at every run: a plain generator with a fixed seed. */
const words =
  'order parcel refund invoice account login password renewal device router upgrade charge courier address replacement ticket customer payment warehouse tracking number screenshot yesterday twice still waiting email phone store voucher discount subscription cancel working broken missing update please thanks today morning week delivery shipped label return policy'.split(
    ' ',
  );

function wordsFrom(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const sentence = () => {
    const said = Array.from({ length: 6 + Math.floor(next() * 14) }, () => words[Math.floor(next() * words.length)]).join(' ');
    return `${said[0].toUpperCase()}${said.slice(1)}.`;
  };
  return () => Array.from({ length: 1 + Math.floor(next() * 4) }, sentence).join(' ');
}

const message = (index, paragraph) => `
  <div class="transaction Ticket-transaction message" data-transaction-id="${index}">
    <div class="description"><span class="user">${index % 2 ? 'Sam (Support)' : 'Alex Doe'}</span> <time>day ${index % 28}</time></div>
    <div class="messagebody"><p>${paragraph()}</p><p>${paragraph()}</p></div>
  </div>`;

/** Written into the page and into its editor: how long a key takes to reach the screen, and when words came to be underlined. */
const meter = `
  const bench = (parent.bench ??= { keys: [], lastInput: 0 });
  addEventListener('keydown', () => {
    const began = performance.now();
    requestAnimationFrame(() => {
      const frame = new MessageChannel();
      frame.port1.onmessage = () => bench.keys.push(performance.now() - began);
      frame.port2.postMessage(0);
    });
  }, true);
  addEventListener('input', () => { bench.lastInput = performance.now(); }, true);`;

const editor = `<!doctype html><title>Editor</title><style>body { margin: 8px; font: 14px/1.45 sans-serif }</style><script>${meter}</script><body contenteditable="true" class="cke_editable" spellcheck="false"></body>`;

/** A ticket of a hundred messages with a rich editor under it, in the shape that Request Tracker's profile knows. */
export function benchDesk(messages = 100) {
  const paragraph = wordsFrom(42);
  const rows = Array.from({ length: 40 }, (_, row) => `<div class="row"><a href="#t${row}">#48${row} ${words[row % words.length]}</a> <span>open</span></div>`);
  const thread = Array.from({ length: messages }, (_, index) => message(index, paragraph));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench desk</title><style>
    body { font: 14px/1.45 sans-serif; margin: 0; display: grid; grid-template-columns: 220px 1fr }
    .message { border: 1px solid #ddd; border-radius: 8px; padding: 8px; margin: 8px 0 }
    iframe { width: 100%; height: 220px; border: 1px solid #bbb }
  </style></head><body id="comp-Ticket-Update">
    <div id="rt-header-container"><span id="preferences"><span class="current-user">Sam</span></span></div>
    <main><div id="header"><h1>#7: Bench ticket</h1></div><a id="page-display" href="/Ticket/Display.html?id=7">Display</a>
      <div class="ticket-info-people"><div class="requestors"><span class="current-value"><span class="user">Alex Doe</span></span></div></div>
      <form name="TicketUpdate"><iframe class="cke_wysiwyg_frame" title="Message" srcdoc="${editor.replaceAll('"', '&quot;')}"></iframe></form>
      ${thread.join('')}</main><nav>${rows.join('')}</nav></body></html>`;
}

/** Serves it on a free port of the loopback. */
export async function serveBenchDesk() {
  const page = benchDesk();
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${server.address().port}/Ticket/Update.html?id=7&Action=Respond`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
