import { at, click, type HoldRow, key, plain } from './row';

/** A menu that a button opens and that closes for one reason; its option acts on one event, if it still stands in the page. */
const menu = (id: string, by: string, acts: string, closes: string): string =>
  `<button class="open">Assign</button><div class="menu" hidden tabindex="-1"><span class="do ${by} box">tomas</span></div><script>{
    const [open, list] = document.querySelectorAll('#${id} .open, #${id} .menu');
    const close = () => { if (list.hidden) return; list.hidden = true; list.replaceChildren(); };
    open.onclick = () => { list.hidden = false; list.focus(); };
    list.addEventListener('${acts}', ({ target }) => { if (target.matches('.do') && list.contains(target)) { act('${id}'); close(); } });
    ${closes} }</script>`;

const opened = (id: string): Pick<HoldRow, 'prepare' | 'use' | 'focus'> => ({ prepare: click(at(id, '.open')), use: click(at(id)), focus: at(id, '.menu') });

/** Lists and dialogs that the page closes as soon as the agent turns to something else, as our review makes them. */
export const listRows: HoldRow[] = [
  plain('outside', 'an option in a list that a press elsewhere closes', menu('outside', 'on-click', 'click', `for (const type of ['pointerdown', 'mousedown', 'click', 'focusin']) document.addEventListener(type, ({ target }) => { if (!target.closest('#outside')) close(); }, true);`), opened('outside')),
  plain('blurred', 'an option in a list that closes when it loses the focus', menu('blurred', 'on-click', 'click', `list.addEventListener('focusout', close); list.addEventListener('blur', close);`), opened('blurred')),
  plain('window-blurred', 'an option in a list that closes when the window loses the focus', menu('window-blurred', 'on-press', 'mousedown', `window.addEventListener('blur', close);`), { ...opened('window-blurred'), firefox: true }),
  plain('left', 'an option in a list that closes when the pointer leaves it', menu('left', 'on-press', 'mouseup', `list.addEventListener('mouseleave', close); list.addEventListener('pointerleave', close);`), opened('left')),
  plain(
    'popover',
    'an option in the browser’s own popover',
    `<button class="open" popovertarget="its-list">Assign</button><div id="its-list" popover><button class="do on-click" onclick="act('popover')">tomas</button></div>`,
    { ...opened('popover'), focus: at('popover'), firefox: true },
  ),
  plain(
    'elsewhere',
    'an option in a list elsewhere in the page that its field opened',
    `<button class="opens open" aria-haspopup="listbox">Assignee</button><script>{
      const open = document.querySelector('#elsewhere .open'); let list;
      open.onclick = () => { list ??= Object.assign(document.createElement('div'), { id: 'elsewhere-list', innerHTML: '<div class="listed box">tomas</div>' }); document.body.append(list); };
      document.addEventListener('mousedown', ({ target }) => {
        if (target.closest('#elsewhere-list .listed')) act('elsewhere');
        if (!target.closest('#elsewhere')) list?.remove();
      }); }</script>`,
    { prepare: click('#elsewhere .open'), use: click('#elsewhere-list .listed') },
  ),
  plain(
    'anew',
    'an option that the page makes anew while it is asked',
    `<div class="list"></div><script>{ const list = document.querySelector('#anew .list');
      const make = () => { list.innerHTML = '<button class="do on-click">maya k</button>'; list.firstChild.onclick = () => act('anew'); };
      make(); list.onpointerdown = () => setTimeout(make, 100); }</script>`,
    { use: click(at('anew')) },
  ),
  plain(
    'combobox',
    'an option that a combobox marks and Enter takes',
    `<input role="combobox" aria-expanded="true" aria-activedescendant="marked"><div><div id="marked" class="do on-press box">Billing</div></div><script>
      document.getElementById('marked').onmousedown = () => act('combobox');
      document.querySelector('#combobox input').onkeydown = ({ key }) => { if (key === 'Enter') act('combobox'); };</script>`,
    { use: key('#combobox input', 'Enter'), focus: '#combobox input' },
  ),
  plain(
    'dialog',
    'a button in a modal dialog',
    `<button class="open">More</button><dialog><button class="do on-click">Give to billing</button></dialog><script>{
      const [open, dialog, give] = document.querySelectorAll('#dialog .open, #dialog dialog, #dialog .do');
      open.onclick = () => dialog.showModal(); give.onclick = () => { act('dialog'); dialog.close(); }; }</script>`,
    { ...opened('dialog'), focus: at('dialog'), firefox: true },
  ),
  plain(
    'dialog-form',
    'a form that closes its modal dialog, which a press elsewhere closes too',
    `<button class="open">More</button><dialog closedby="any"><form class="on-submit" method="dialog"><button class="do" value="billing">Give to billing</button></form></dialog><script>{
      const [open, dialog] = document.querySelectorAll('#dialog-form .open, #dialog-form dialog');
      open.onclick = () => dialog.showModal(); dialog.onclose = () => act(dialog.returnValue === 'billing' ? 'dialog-form' : 'wrong'); }</script>`,
    { ...opened('dialog-form'), focus: at('dialog-form') },
  ),
];
