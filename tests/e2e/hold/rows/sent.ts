import { at, click, type HoldRow, holding, key, plain } from './row';

const form = (id: string, inside: string, more = ''): string => `<form class="on-submit" action="/do" target="away" ${more}><input name="row" value="${id}">${inside}</form>`;
const send = '<button class="do" name="go" value="1">Give up</button>';
const select = (more: string): string => `<select class="do ${more}"><option value="1" selected>Support</option><option value="2">Billing</option></select>`;
const link = (id: string, more = 'target="away"'): string => `<a class="do on-click" href="/do?row=${id}" ${more}>Give up</a>`;
const asks = (id: string, more = ''): string => `/do?row=${id}${more}`;

/** What the browser itself does: links, forms and native selects. */
export const sentRows: HoldRow[] = [
  plain('link', 'a link', link('link'), { use: click(at('link')), asks: asks('link'), focus: at('link') }),
  plain('link-middle', 'a link pressed with the middle button', link('link-middle', ''), { use: (hand) => hand.click(at('link-middle'), { button: 'middle' }), asks: asks('link-middle'), tab: true, firefox: true }),
  plain('link-control', 'a link pressed with Control', link('link-control', ''), { use: holding('Control', click(at('link-control'))), asks: asks('link-control'), tab: true, firefox: true }),
  plain('link-blank', 'a link that opens a tab', link('link-blank', 'target="_blank" rel="noopener"'), { use: click(at('link-blank')), asks: asks('link-blank'), tab: true }),
  plain('link-pressed-middle', 'a link that is held from the press on, pressed with the middle button', `<a class="do on-press" href="/do?row=link-pressed-middle">Give up</a>`, { use: (hand) => hand.click(at('link-pressed-middle'), { button: 'middle' }), asks: asks('link-pressed-middle'), tab: true }),
  plain('link-pressed', 'a link that is held from the press on', `<a class="do on-press" href="/do?row=link-pressed" target="away">Give up</a>`, { use: click(at('link-pressed')), asks: asks('link-pressed') }),

  plain('form', 'a form sent by its button', form('form', send), { use: click(at('form')), asks: asks('form', '&go=1'), focus: at('form') }),
  plain('form-enter', 'a form sent by Enter in a field', form('form-enter', send), { use: key('#form-enter input', 'Enter'), asks: asks('form-enter', '&go=1'), focus: '#form-enter input', firefox: true }),
  plain('form-apart', 'a form sent by a button that stands apart and knows another address', `${form('form-apart', '', 'id="apart"').replace('/do', '/other')}<button class="do" form="apart" formaction="/do" name="go" value="2">Give up</button>`, {
    use: click(at('form-apart')),
    asks: asks('form-apart', '&go=2'),
  }),
  plain('form-handled', 'a form that the page’s script sends on submit', `${form('form-handled', send)}<script>document.querySelector('#form-handled form').onsubmit = (event) => { event.preventDefault(); act('form-handled'); };</script>`, { use: click(at('form-handled')) }),
  plain('form-staged', 'a form with another owner chosen in it', form('form-staged', `<select name="owner"><option value="1" selected>maya</option><option value="2">tomas</option></select>${send}`).replace('on-submit', 'staged'), {
    prepare: key('#form-staged select', 'ArrowDown'),
    use: click(at('form-staged')),
    asks: asks('form-staged', '&owner=2&go=1'),
    focus: at('form-staged'),
  }),
  plain('form-asked', 'a form that a button’s script asks to be sent', `${form('form-asked', '')}<button class="do">Give up</button><script>document.querySelector('#form-asked .do').onclick = () => document.querySelector('#form-asked form').requestSubmit();</script>`, {
    use: click(at('form-asked')),
    asks: asks('form-asked'),
  }),
  plain('form-call', 'a form that a button’s script sends without an event', `${form('form-call', '').replace('on-submit', 'on-call')}<button class="do">Give up</button><script>document.querySelector('#form-call .do').onclick = () => document.querySelector('#form-call form').submit();</script>`, {
    use: click(at('form-call')),
    asks: asks('form-call'),
    firefox: true,
  }),
  plain('form-root', 'a form inside a closed shadow root', `<div class="host box"></div><script>{ const root = document.querySelector('#form-root .host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<form class="on-submit" action="/do" target="away"><input type="hidden" name="row" value="form-root"><button style="inline-size: 100%">Give up</button></form>'; }</script>`, { use: click('#form-root .host'), asks: asks('form-root') }),

  plain('select', 'a select that acts by itself, by a key', `${select('on-change')}<script>document.querySelector('#select .do').onchange = ({ target }) => act(target.value === '2' ? 'select' : 'wrong');</script>`, {
    use: key(at('select'), 'ArrowDown'),
    focus: at('select'),
  }),
  // The browser draws this list in a window of its own: keys get there, and no driver's mouse does (what is pressed over it, the page under it
  // has). What is chosen in it comes to the page in the same way, as input and change.
  plain('select-list', 'a select that acts by itself, from the list that a press of it opens', `${select('on-change')}<script>document.querySelector('#select-list .do').onchange = ({ target }) => act(target.value === '2' ? 'select-list' : 'wrong');</script>`, {
    async use(hand) {
      await hand.click(at('select-list'));
      await hand.keyboard.press('ArrowDown');
      await hand.keyboard.press('Enter');
    },
    focus: at('select-list'),
  }),
  plain('select-sends', 'a select whose script sends the form', `<form action="/do" target="away"><input name="row" value="select-sends">${select('on-change" name="to')}</form><script>document.querySelector('#select-sends .do').onchange = ({ target }) => target.form.submit();</script>`, {
    use: key(at('select-sends'), 'ArrowDown'),
    asks: asks('select-sends', '&to=2'),
    focus: at('select-sends'),
    firefox: true,
  }),
  plain('select-asks', 'a select whose script asks for a form that is held as well', `${form('select-asks', select('on-change" name="to'))}<script>document.querySelector('#select-asks .do').onchange = ({ target }) => target.form.requestSubmit();</script>`, {
    use: key(at('select-asks'), 'ArrowDown'),
    asks: asks('select-asks', '&to=2'),
  }),
];
