import { at, click, type HoldRow, holding, key, plain, tap } from './row';

/** A control with one listener. */
const acts = (id: string, type: string, control: string): string =>
  `${control}<script>document.querySelector('#${id} .do').addEventListener('${type}', () => act('${id}'));</script>`;
const button = (by: string): string => `<button class="do ${by}">Give to billing</button>`;
const widget = '<div class="do on-press" tabindex="0">Billing</div>';

/** What is done by pressing: with the pointer, with keys, in every place where a page can listen. */
export const pressedRows: HoldRow[] = [
  plain('click', 'a button that acts on click', acts('click', 'click', button('on-click')), { use: click(at('click')), focus: at('click') }),
  plain('enter', 'a button pressed with Enter', acts('enter', 'click', button('on-click')), { use: key(at('enter'), 'Enter'), focus: at('enter') }),
  plain('space', 'a button pressed with Space', acts('space', 'click', button('on-click')), { use: key(at('space'), ' '), focus: at('space') }),
  plain('inline', 'a button with an inline handler', `<button class="do on-click" onclick="act('inline')">Billing</button>`, { use: click(at('inline')) }),
  plain(
    'window',
    'a page that listens on the window before its own controls',
    `${button('on-click')}<script>window.addEventListener('click', ({ target }) => { if (target.closest('#window .do')) act('window'); }, true);</script>`,
    { use: click(at('window')) },
  ),
  plain(
    'document',
    'a page that listens on the document before its own controls',
    `${button('on-click')}<script>document.addEventListener('click', ({ target }) => { if (target.closest('#document .do')) act('document'); }, true);</script>`,
    { use: click(at('document')) },
  ),
  plain(
    'stopping',
    'a link that the page’s script follows',
    `<a class="do on-click" href="/do?native">Billing</a><script>document.querySelector('#stopping .do').onclick = (event) => { event.preventDefault(); act('stopping'); };</script>`,
    { use: click(at('stopping')) },
  ),
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) =>
    plain(type, `a widget that acts on ${type}`, acts(type, type, widget), { use: click(at(type)) }),
  ),
  plain('widget-enter', 'a widget pressed with Enter', acts('widget-enter', 'click', '<button class="do on-press">Billing</button>'), { use: key(at('widget-enter'), 'Enter'), focus: at('widget-enter') }),
  plain('widget-space', 'a widget pressed with Space', acts('widget-space', 'click', '<button class="do on-press">Billing</button>'), { use: key(at('widget-space'), ' '), focus: at('widget-space') }),
  plain('tap', 'a button pressed with a finger', acts('tap', 'click', button('on-click')), { use: tap(at('tap')) }),
  ...['pointerdown', 'touchstart', 'mouseup'].map((type) =>
    plain(`tap-${type}`, `a widget that acts on ${type}, pressed with a finger`, acts(`tap-${type}`, type, widget), { use: tap(at(`tap-${type}`)) }),
  ),
  plain('tap-either', 'a widget that acts when the finger leaves it, or else on click', `${widget}<script>{ const either = document.querySelector('#tap-either .do');
    either.addEventListener('touchend', (event) => { event.preventDefault(); act('tap-either'); }); either.addEventListener('click', () => act('tap-either')); }</script>`, {
    use: tap(at('tap-either')),
  }),
  plain('trusted', 'a control that refuses what a script presses', `<button class="do on-click">Billing</button><script>document.querySelector('#trusted .do').onclick = ({ isTrusted }) => { if (isTrusted) act('trusted'); };</script>`, {
    use: click(at('trusted')),
    again: true,
    firefox: true,
  }),
  plain(
    'shortcut',
    'a shortcut, done by the button that does the same',
    `<form onsubmit="return false"><textarea class="on-key-field"></textarea><button type="button" class="on-key">Hand over</button></form><script>{
      const [field, hand] = document.querySelectorAll('#shortcut textarea, #shortcut button');
      hand.onclick = () => act('shortcut');
      field.onkeydown = (event) => { if (event.key === 'Enter' && event.ctrlKey) hand.click(); }; }</script>`,
    { use: async (hand) => { await hand.focus('#shortcut textarea'); await holding('Control', ({ keyboard }) => keyboard.press('Enter'))(hand); }, focus: '#shortcut textarea' },
  ),
  plain(
    'letter',
    'a single key that no button does',
    `<div class="on-letter" tabindex="0">Conversation</div><script>document.querySelector('#letter div').onkeydown = ({ key }) => { if (key === 'i') act('letter'); };</script>`,
    { use: key('#letter div', 'i'), focus: '#letter div', again: true },
  ),
  plain('open-root', 'a control inside an open shadow root', `<div class="host box"></div><script>{ const root = document.querySelector('#open-root .host').attachShadow({ mode: 'open' });
    root.innerHTML = '<button class="do on-click">Billing</button>'; root.firstChild.onclick = () => act('open-root'); }</script>`, { use: click('#open-root .host') }),
  plain('closed-root', 'a control inside a closed shadow root', `<div class="host box"></div><script>{ const root = document.querySelector('#closed-root .host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<button class="do on-click">Billing</button>'; root.firstChild.onclick = () => act('closed-root'); }</script>`, { use: click('#closed-root .host'), firefox: true }),
  plain('closed-widget', 'a widget inside a closed shadow root in an open one', `<div class="host box"></div><script>{ const outer = document.querySelector('#closed-widget .host').attachShadow({ mode: 'open' });
    outer.innerHTML = '<div class="box"></div>'; const root = outer.firstChild.attachShadow({ mode: 'closed' });
    root.innerHTML = '<span class="do on-press">Billing</span>'; root.firstChild.onmousedown = () => act('closed-widget'); }</script>`, { use: click('#closed-widget .host') }),
  plain('frame', 'a button in a frame without an address', `<iframe height="40" srcdoc="<button class='in-frame' style='position:absolute;inset:0' onclick='parent.act(&quot;frame&quot;)'>Billing</button>"></iframe>`, { use: click('#frame iframe') }),
];
