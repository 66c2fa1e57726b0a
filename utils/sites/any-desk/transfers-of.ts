import type { ActionField, Profile, TransferAction } from '../profile';
import { claimWords, conversationWord, forwardWords, ownerWords, queueWords, sendWords, statusWords, transferWords } from './desk-words';
import { idOf } from './id-of';
import { hintsOf, inWords, nameOf } from './name-of';
import { selectorsOf } from './selectors-of';
import { sendButtonsOf } from './send-of';
import { isElsewhere, isShown } from './shown';

/** What hands the customer over on a page, and what only leads there (a menu's button, a link to a dialog). */
export interface FoundTransfers {
  actions: TransferAction[];
  /** Controls of transfers that can be seen now, openers included. */
  controls: Element[];
  /** A field says who has the conversation, where it lies, or how it stands. */
  hasState: boolean;
}

const most = 12;
const lists = 'ul, ol, [role=menu], [role=listbox], .dropdown-menu';
const items = 'a, [role=menuitem], [role=menuitemradio], [role=option], button';
const transferPath = /(?:^|[/;?&=#])(?:transfer|reassign|assign|escalate|delegate)(?:$|[/;?&])/i;

const kindOfField = (field: Element): ActionField['kind'] | null => {
  const hints = hintsOf(field);
  if (queueWords.test(hints)) return 'queue';
  return ownerWords.test(hints) ? 'owner' : null;
};

/** A filter over a list is no transfer; neither is a field that asks who wrote something. */
const isTransferField = (field: Element): boolean =>
  !isElsewhere(field) && !/\b(?:filter|search|sort|language|user agent|theme)\b/i.test(hintsOf(field)) && kindOfField(field) !== null;

const dialogs = '[role=dialog], [role=alertdialog], dialog, .modal, .dialog, .popup, #popup';

/** The buttons that make a choice take effect where no form is submitted: of the reply it stands beside, or of its dialog. */
function madeBy(field: Element, composers: readonly Element[]): Element[] {
  const around = field.closest('form') ?? field.closest(dialogs);
  if (!around) return [];
  const sends = composers.filter((composer) => around.contains(composer)).flatMap((composer) => sendButtonsOf(composer, composers));
  if (sends.length > 0) return sends;
  return field.closest(dialogs) ? [...around.querySelectorAll('button')].filter((button) => transferWords.test(nameOf(button)) || sendWords.test(nameOf(button))).slice(0, 2) : [];
}

const submitOf = (form: Element): Element | null => form.querySelector('[type=submit], button:not([type])');

/** The heading over a form or its dialog, and the words of its button. */
const titleOf = (form: Element): string => {
  const around = form.closest(dialogs) ?? form;
  const heading = around.querySelector('h1, h2, h3, h4, [class*=title i], legend');
  return [heading, ...form.querySelectorAll('[type=submit], button:not([type=button])')].map((part) => (part ? nameOf(part) : '')).join(' | ');
};

/** Whether a form is there to hand over: a dialog or page of its own, whose heading or button says so. */
const isTransferForm = (form: Element): boolean =>
  (form.closest(dialogs) !== null || transferPath.test(form.getAttribute('action') ?? '')) && transferWords.test(titleOf(form)) && !form.matches('[role=search]');

const notStaying = /^(?:#|javascript:|#.*)$/i;
const opens = (control: Element): boolean =>
  control.matches('[aria-haspopup], [data-toggle], [data-bs-toggle], [data-dropdown], .dropdown-toggle, [target]') ||
  (control.localName === 'a' && notStaying.test(control.getAttribute('href') ?? '') && control.closest(lists) === null);

/** The words by which a control that shows a list is known; an icon has them in its title or classes. */
const triggerWords = (control: Element): string =>
  [nameOf(control), inWords(idOf(control)), ...[...control.classList, ...(control.parentElement?.classList ?? [])].map(inWords)].join(' | ');

/** Lists of people or places that act on the conversation as soon as one is chosen. */
function assignmentLists(document: Document): { list: Element; trigger: Element }[] {
  const triggers = [...document.querySelectorAll('[aria-haspopup], [data-toggle=dropdown], [data-bs-toggle=dropdown], .dropdown-toggle, [aria-expanded], [data-dropdown]')];
  return triggers.flatMap((trigger) => {
    const words = triggerWords(trigger);
    if (isElsewhere(trigger) || !(ownerWords.test(words) || transferWords.test(nameOf(trigger)) || (queueWords.test(words) && !statusWords.test(words)))) return [];
    const id = trigger.getAttribute('aria-controls') ?? trigger.getAttribute('aria-owns') ?? trigger.getAttribute('data-dropdown')?.replace('#', '');
    const list = (id && document.getElementById(id)) || [...(trigger.parentElement?.querySelectorAll(lists) ?? [])][0] || null;
    return list ? [{ list, trigger }] : [];
  });
}

const isClaim = (control: Element, agent: string | null): boolean => {
  const name = nameOf(control);
  return /^(?:me|myself|take|take it|claim|assign to me|ich|moi|mich|mir|mí|mim)$/i.test(name) || (claimWords.test(name) && name.split(' ').length <= 4 && !/\bto (?!me\b)/i.test(name)) || (agent !== null && name === agent);
};

/**
 * The transfer controls of a page that nobody described: fields that name an owner or a queue and differ from how they were,
 * forms of transfer dialogs, menus whose items assign at once, and buttons that say so. None of them may hold.
 */
export function transfersOf(base: Profile, document: Document, agent: string | null, composers: readonly Element[]): FoundTransfers {
  const actions: TransferAction[] = [];
  const action = (id: string, kind: TransferAction['kind'], on: TransferAction['on'], target: string[], fields: ActionField[] = []): TransferAction => ({
    ...base.actions[0]!, id, kind, on, target, fields,
  });
  const controls: Element[] = [];
  const forms = new Map<Element, ActionField[]>();
  /** What another action names already. */
  const named = new Set<Element>();
  const fieldsHere = [...document.querySelectorAll('select, input[list], [role=combobox]')].filter(isTransferField).slice(0, most);
  const hasState = fieldsHere.length > 0 || [...document.querySelectorAll('select, th, dt, label, [aria-haspopup], .dropdown-toggle, [class*=status i]')].some((part) => isShown(part) && !isElsewhere(part) && (statusWords.test(triggerWords(part)) || ownerWords.test(nameOf(part)) || queueWords.test(nameOf(part))));

  for (const [at, field] of fieldsHere.entries()) {
    if (field.localName !== 'select') continue;
    if (isShown(field)) controls.push(field);
    const form = field.closest('form');
    const asField: ActionField = { ...base.actions[1]!.fields[0]!, any: selectorsOf(field, document), kind: kindOfField(field)! };
    if (!asField.any.length) continue;
    const buttons = madeBy(field, composers);
    if (form && submitOf(form)) forms.set(form, [...(forms.get(form) ?? []), asField]);
    else if (buttons.length > 0) {
      buttons.forEach((button) => named.add(button));
      actions.push(action(`choice-${at}`, 'transfer', ['click'], buttons.flatMap((button) => selectorsOf(button, document)).slice(0, 12), [asField]));
    } else actions.push(action(`list-${at}`, 'transfer', ['change'], asField.any, [{ ...asField, any: ['select'] }]));
  }
  for (const form of [...document.querySelectorAll('form')].filter(isTransferForm)) {
    const [own] = selectorsOf(form, document);
    const button = submitOf(form);
    if (!own || isElsewhere(form) || (button && isClaim(button, agent))) continue;
    if (button && isShown(button)) controls.push(button);
    actions.push(action(`dialog-${actions.length}`, forwardWords.test(titleOf(form)) ? 'forward' : 'transfer', ['submit'], [own]));
    forms.delete(form);
  }
  for (const [form, fields] of forms) actions.push(action(`form-${actions.length}`, 'transfer', ['submit'], selectorsOf(form, document), fields));

  /** A list may have two buttons that open it. */
  const seen = new Set<Element>();
  for (const { list, trigger } of assignmentLists(document)) {
    if (isShown(trigger)) controls.push(trigger);
    const [own] = seen.has(list) ? [] : selectorsOf(list, document);
    seen.add(list);
    const chosen = [...list.querySelectorAll(items)];
    chosen.forEach((item) => named.add(item));
    if (!own || chosen.length === 0) continue;
    const others = chosen.filter((item) => !isClaim(item, agent) && !(item.getAttribute('href') ?? '').match(/^#.+/) && !item.matches('.active, .active *, [aria-checked=true], [aria-selected=true]'));
    const target = others.length > most ? [`${own} ${chosen[0]!.localName}`] : others.flatMap((item) => selectorsOf(item, document).slice(-1));
    if (target.length > 0) actions.push(action(`menu-${actions.length}`, 'transfer', ['click'], target));
  }

  const pressed = [...document.querySelectorAll('button, a, [role=button], [role=menuitem], input[type=button]')].filter((control) => {
    if (named.has(control) || isElsewhere(control) || control.closest('[class*=message i], [class*=thread-body i], article [class*=body i]') !== null) return false;
    const name = nameOf(control);
    const href = control.getAttribute('href') ?? '';
    const leads = transferPath.test(href) || transferPath.test(inWords(href).replaceAll(' ', '/'));
    return (name.length <= 40 && transferWords.test(name) && name.split(/\s+/).length <= 4) || leads || (conversationWord.test(href) && /;?Action=\w*(?:Owner|Move|Responsible|Forward)\b/.test(href));
  });
  for (const control of pressed.slice(0, most * 2)) {
    const form = control.closest('form');
    if (form && actions.some(({ on, target }) => on.includes('submit') && target.some((selector) => form.matches(selector)))) continue;
    if (isClaim(control, agent)) continue;
    if (isShown(control)) controls.push(control);
    // What opens a menu, a dialog or a page of its own hands nobody over yet; that is asked about where it happens.
    if (opens(control) || forwardWords.test(nameOf(control)) || (control.localName === 'a' && control.hasAttribute('href'))) continue;
    const target = selectorsOf(control, document);
    if (target.length > 0) actions.push(action(`button-${actions.length}`, 'transfer', ['click'], target));
  }
  return { actions: actions.slice(0, 40), controls, hasState };
}
