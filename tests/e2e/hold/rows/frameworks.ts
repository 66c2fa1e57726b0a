import { at, click, type Hand, type HoldRow, key } from './row';

const made = (id: string, what: string, row: Pick<HoldRow, 'use'> & Partial<HoldRow>): HoldRow => ({ id, what, page: 'made', part: '', focus: '', ...row });

const options = '<option value="1" selected>Support</option><option value="2">Billing</option>';
const form = '<form class="on-submit"><input value="x"><button class="do">Give up</button></form>';
const select2 = `<select>${options}</select>`;
const openSelect2 = (id: string) => (hand: Hand): Promise<void> => hand.click(at(id, '.select2-selection'));

/**
 * Controls as frameworks make them; their parts are made by the scripts in `../pages`. React listens at the root of its tree since its
 * version 17, and in version 19 as in 18; before that it listened on the document, where jQuery's delegated widget is heard too.
 */
export const frameworkRows: HoldRow[] = [
  made('react-click', 'a button of React', { use: click(at('react-click')) }),
  made('react-mouse-down', 'a widget of React that acts on mousedown', { use: click(at('react-mouse-down')) }),
  made('react-up', 'a widget of React that acts on pointerup', { use: click(at('react-up')) }),
  made('react-portal', 'an option in a portal of React that closes when it loses the focus or something else is pressed', {
    prepare: click('#react-portal .open'),
    use: click('#react-options .do'),
    focus: '#react-options',
  }),
  made('react-down', 'a widget of React that acts on pointerdown', { use: click(at('react-down')) }),
  made('react-select', 'a select whose value is React’s', { use: key(at('react-select'), 'ArrowDown'), focus: at('react-select') }),
  made('react-form', 'a form of React sent by Enter', { use: key('#react-form input', 'Enter'), focus: '#react-form input' }),
  made('react-form-button', 'a form of React sent by its button', { use: click('#react-form-button button') }),

  made('vue-click', 'a button of Vue', { use: click(at('vue-click')) }),
  made('vue-teleport', 'an option of Vue elsewhere in the page, in a list that closes when it loses the focus', { prepare: click('#vue-teleport .open'), use: click('#vue-options .do'), focus: '#vue-options' }),
  made('vue-select', 'a select whose value is Vue’s', { use: key(at('vue-select'), 'ArrowDown'), focus: at('vue-select') }),
  made('vue-form', 'a form of Vue', { use: click('#vue-form button') }),

  made('jquery-click', 'a button of jQuery', { part: '<button class="do on-click">Billing</button>', use: click(at('jquery-click')) }),
  made('jquery-delegated', 'a widget of jQuery that the body handles on mouseup', { part: '<span class="do on-press box">Billing</span>', use: click(at('jquery-delegated')) }),
  made('jquery-select', 'a select of jQuery', { part: `<select class="do on-change">${options}</select>`, use: key(at('jquery-select'), 'ArrowDown') }),
  made('jquery-sends', 'a select for which jQuery sends the form', {
    part: `<form action="/do" target="away"><input name="row" value="jquery-sends"><select class="do on-change" name="to">${options}</select></form>`,
    use: key(at('jquery-sends'), 'ArrowDown'),
    asks: '/do?row=jquery-sends&to=2',
  }),
  made('jquery-list', 'a list that tells a hidden select of its change', { part: `<select class="hidden" hidden>${options}</select><span class="do on-click box">Billing</span>`, use: click(at('jquery-list')) }),
  made('jquery-form', 'a form of jQuery sent by its button', { part: form, use: click('#jquery-form .do') }),
  made('jquery-form-enter', 'a form of jQuery sent by Enter', { part: form, use: key('#jquery-form-enter input', 'Enter'), focus: '#jquery-form-enter input' }),
  made('jquery-call', 'a form that jQuery sends without an event', {
    part: '<form class="on-call" action="/do" target="away"><input name="row" value="jquery-call"></form><button class="do">Billing</button>',
    use: click(at('jquery-call')),
    asks: '/do?row=jquery-call',
  }),
  made('select2-mouse', 'an option of select2 taken with the mouse', {
    part: select2,
    async prepare(hand) {
      await openSelect2('select2-mouse')(hand);
      await hand.hover('.select2-results__option:last-child');
    },
    use: click('.select2-results__option:last-child'),
  }),
  made('select2-enter', 'an option of select2 taken with Enter', {
    part: select2,
    async prepare(hand) {
      await openSelect2('select2-enter')(hand);
      await hand.keyboard.press('ArrowDown');
    },
    use: ({ keyboard }) => keyboard.press('Enter'),
  }),
];
