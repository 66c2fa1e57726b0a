import { readFileSync } from 'node:fs';
import { type LocalSite, openLocalSite } from './local-site';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = (name: string): string => file(`tests/fixtures/unseen-desks/${name}.html`);

export const meridianWords = 'The invoice still names my late husband although I sent the form in May.';
const article = `<!doctype html><html lang="en"><body><p>${meridianWords}</p><blockquote>Dear customer, we have received your form.</blockquote></body></html>`;

const pages: [string, () => string][] = [
  ['/desk/tickets.php?id=13', () => unmarked()],
  ['/desk/tickets.php', () => page('tidewater')],
  ['/framed/cases/77', () => framed],
  ['/framed/side', () => framedSide],
  ['/conversation/45', () => page('cobalt')],
  ['Action=AgentTicketZoom', () => page('meridian')],
  ['Action=AgentTicketCompose', () => page('meridian-compose')],
  ['Action=AgentTicketOwner', () => page('meridian-owner')],
  ['Action=AgentTicketAttachment', () => article],
];

/** Desks on which the reading was not tuned: they were written first, and it was mended for what it missed in general. */
export const openUnseenDesks = (): Promise<LocalSite> =>
  openLocalSite((path) => {
    if (path === '/ckeditor5.js') return { html: file('node_modules/ckeditor5/dist/browser/ckeditor5.js'), headers: { 'content-type': 'text/javascript' } };
    return pages.find(([piece]) => path.includes(piece))?.[1]() ?? null;
  });

/** Nothing in it says who wrote what. */
const unmarked = (): string =>
  page('tidewater').replaceAll('thread-entry message', 'thread-entry inq').replaceAll('thread-entry response', 'thread-entry rsp').replaceAll('thread-entry note', 'thread-entry memo').replace(/<tr><th width="100">User:[^]*?<\/tr>/, '');

const framed = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case 77</title></head><body><h1>Case #77: Wrong size</h1><table><tr><th>Status:</th><td>Open</td></tr></table>
  <article class="message customer"><time datetime="2026-11-20">Friday</time><p>The shoes are two sizes too small.</p></article><form><textarea name="reply" rows="5" cols="60" aria-label="Reply"></textarea><button>Send reply</button></form>
  <iframe src="/framed/side" title="Side" width="500" height="200"></iframe><script>window.did = [];</script></body></html>`;
const framedSide = `<!doctype html><html lang="en"><body><form class="hand-on"><label for="g">Group</label> <select id="g" name="group"><option value="1">Shoes</option><option value="2">Returns</option></select> <button type="submit">Assign</button></form>
  <script>document.forms[0].addEventListener('submit', (e) => { e.preventDefault(); parent.did.push('group ' + document.forms[0].g.value); });</script></body></html>`;

export const unmarkedPath = '/desk/tickets.php?id=13';
export const framedPath = '/framed/cases/77';
export const tidewaterPath = '/desk/tickets.php?id=12';
export const cobaltPath = '/conversation/45';
export const meridianPath = '/znet/index.pl?Action=AgentTicketZoom;TicketID=9';
