import { at, click, type Hand, type HoldRow, key } from './row';

const made = (page: HoldRow['page']) => (id: string, what: string, row: Pick<HoldRow, 'use'> & Partial<HoldRow>): HoldRow => ({ id, what, page, part: '', focus: '', ...row });
const react = made('react');
const vue = made('vue');
const jquery = made('jquery');

const options = '<option value="1" selected>Support</option><option value="2">Billing</option>';
const select2 = `<select>${options}</select>`;
const openSelect2 = (id: string) => (hand: Hand): Promise<void> => hand.click(at(id, '.select2-selection'));

/** Controls as frameworks make them; their parts are made by the scripts in `../pages`. */
export const frameworkRows: HoldRow[] = [
  react('react-click', 'a button of React', { use: click(at('react-click')) }),
  react('react-down', 'a widget of React that acts on pointerdown', { use: click(at('react-down')) }),
  react('react-select', 'a select whose value is React’s', { use: key(at('react-select'), 'ArrowDown'), focus: at('react-select') }),
  react('react-form', 'a form of React sent by Enter', { use: key('#react-form input', 'Enter'), focus: '#react-form input' }),

  vue('vue-click', 'a button of Vue', { use: click(at('vue-click')) }),
  vue('vue-teleport', 'an option of Vue elsewhere in the page, in a list that closes when it loses the focus', { prepare: click('#vue-teleport .open'), use: click('#vue-options .do'), focus: '#vue-options' }),
  vue('vue-select', 'a select whose value is Vue’s', { use: key(at('vue-select'), 'ArrowDown'), focus: at('vue-select') }),
  vue('vue-form', 'a form of Vue', { use: click('#vue-form button') }),

  jquery('jquery-click', 'a button of jQuery', { part: '<button class="do on-click">Billing</button>', use: click(at('jquery-click')) }),
  jquery('jquery-delegated', 'a widget of jQuery that the body handles on mouseup', { part: '<span class="do on-press box">Billing</span>', use: click(at('jquery-delegated')) }),
  jquery('jquery-select', 'a select of jQuery', { part: `<select class="do on-change">${options}</select>`, use: key(at('jquery-select'), 'ArrowDown') }),
  jquery('jquery-sends', 'a select for which jQuery sends the form', {
    part: `<form action="/do" target="away"><input name="row" value="jquery-sends"><select class="do on-change" name="to">${options}</select></form>`,
    use: key(at('jquery-sends'), 'ArrowDown'),
    asks: '/do?row=jquery-sends&to=2',
  }),
  jquery('jquery-list', 'a list that tells a hidden select of its change', { part: `<select class="hidden" hidden>${options}</select><span class="do on-click box">Billing</span>`, use: click(at('jquery-list')) }),
  jquery('select2-enter', 'an option of select2 taken with Enter', {
    part: select2,
    async prepare(hand) {
      await openSelect2('select2-enter')(hand);
      await hand.keyboard.press('ArrowDown');
    },
    use: ({ keyboard }) => keyboard.press('Enter'),
  }),
];
