import type { LocalSite } from '../harness/local-site';
import { openLocalSite } from '../harness/local-site';

/** What happened on a desk's page, by the name of the row, oldest first. */
export interface HoldWindow extends Window {
  acted: string[];
  /** Told by the page when a row's effect is made. */
  act(row: string): void;
}

/** In the page: all that can be seen of it, and what was put into its fields. */
export const stateOfPage = (): unknown[] => [
  document.body.innerHTML,
  ...[...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value }) => value),
  document.querySelectorAll(':popover-open, :modal').length,
];

/** In the page: what it has done so far. */
export const doneByPage = (): string[] => (window as unknown as HoldWindow).acted;

/** What was done for a row: by the page, and by asking the server. */
export const doneFor = ({ id }: { id: string }, byPage: readonly string[], { asked }: LocalSite): string[] => [
  ...byPage.filter((one) => one === id || one === 'wrong'),
  ...asked.filter((path) => new URL(path, 'http://desk.test').searchParams.get('row') === id),
];

const action = (id: string, on: string[], target: string[], more: object = {}): object => ({ id, kind: 'transfer', on, target, ...more });

/** What was shown of the desk: one kind of action a class, so that every row chooses how it is held. */
const actions = [
  action('click', ['click'], ['.on-click']),
  action('framed', ['click'], ['iframe >>> .in-frame']),
  action('press', ['gesture'], ['.on-press']),
  action('select2', ['gesture'], ['.select2-results__option'], { opener: ['.select2-container'] }),
  action('listed', ['gesture'], ['.listed'], { opener: ['.opens'] }),
  action('change', ['change'], ['select.on-change'], { fields: [{ kind: 'queue', any: ['select'] }] }),
  action('submit', ['submit'], ['form.on-submit'], { except: ['.attach'] }),
  action('staged', ['submit'], ['form.staged'], { fields: [{ kind: 'owner', any: ['select'] }] }),
  action('call', ['form-submit-call'], ['form.on-call']),
  action('shortcut', ['click', 'key'], ['.on-key', '.on-key-field'], { keys: ['Mod+Enter'] }),
  action('letter', ['key'], ['.on-letter'], { keys: ['i'] }),
];

/** As a file that somebody saved of this desk. */
export const shownOf = (origin: string): string =>
  JSON.stringify({ format: 'followthrough-desk', schema: 1, origin, name: 'Hold', checked: '2026-11-28', tier: 'taught', actions });

const script = `window.acted = []; window.act = (row) => { acted.push(row); document.querySelector('output').value += row + ' '; };`;

/**
 * A desk whose page `/<name>` has the parts of all rows of that name.
 * @param parts HTML of a page's rows; null: no such page
 * @param scripts of pages, by path
 */
export const openHoldDesk = (parts: (page: string) => string | null, scripts: ReadonlyMap<string, string> = new Map()): Promise<LocalSite> =>
  openLocalSite((path) => {
    const { pathname } = new URL(path, 'http://desk.test');
    const code = scripts.get(pathname.slice(1));
    if (code !== undefined) return { html: code, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
    if (pathname === '/do') return '<!doctype html><title>done</title>';
    const body = parts(pathname.slice(1));
    if (body === null) return null;
    const own = scripts.has(`${pathname.slice(1)}.js`) ? `<script type="module" src="${pathname}.js"></script>` : '';
    return `<!doctype html><html lang="en"><head><title>#7 Broken lid</title><style>section { margin: 4px 0 } [tabindex], .box { display: inline-block; padding: 2px 6px }</style><script>${script}</script></head>
      <body><h1>#7 Broken lid</h1><output></output><iframe name="away" hidden></iframe>${body}${own}</body></html>`;
  });
