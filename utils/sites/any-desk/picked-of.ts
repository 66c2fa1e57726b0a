import type { Picked, TeachPart } from '../teaching';
import { composersOf, standIn } from './composers';
import { messageAt, pickedMessage } from './picked-message';
import { selectorsOf } from './selectors-of';
import { plainTextOf } from '../text-of';

const pressable = 'select, button, a, input, [role=button], [role=menuitem], [role=menuitemradio], [role=option], [role=combobox], summary';
const menuItem = '[role=menuitem], [role=menuitemradio], [role=option], li > a, li > button, ul > li';
const lists = 'ul, ol, [role=menu], [role=listbox], .dropdown-menu';
const dialogs = '[role=dialog], [role=alertdialog], dialog, .modal, .dialog, .popup';

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const wordsIn = (composer: HTMLElement): number =>
  countWords(composer.localName === 'textarea' ? (composer as HTMLTextAreaElement).value : plainTextOf(composer, ['blockquote']));

/** The element that is meant when this one is pointed at; null where the part cannot be it. */
export function meantBy(element: Element, part: TeachPart, document: Document): Element | null {
  if (part === 'message') return messageAt(element, document);
  if (part !== 'composer') return element.closest(pressable) ?? (element.closest(menuItem) || null);
  return composersOf(document).find((composer) => composer.contains(element) || standIn(composer).contains(element) || composer.ownerDocument.defaultView?.frameElement === element) ?? null;
}

/** What is kept of an element that was pointed at, with how it acts found out from where it stands. Null where no lasting name for it was found. */
export function pickedOf(element: Element, part: TeachPart, document: Document): Picked | null {
  if (part === 'message') return pickedMessage(element, document);
  const own = selectorsOf(element, document);
  const picked = (target: string[], how: Picked['how'], fields: string[][] = []): Picked | null => (target.length > 0 ? { target, how, fields, words: 0 } : null);
  if (part === 'composer') return own.length > 0 ? { target: own, how: 'pressed', fields: [], words: wordsIn(element as HTMLElement) } : null;

  const form = element.closest('form');
  const sends = (form !== null && (element as HTMLButtonElement).type === 'submit' && element.matches('button, input')) || element.matches('[type=submit]');
  if (part === 'send') return picked(own, sends && form ? 'sent' : 'pressed');
  if (element.localName === 'select') {
    const button = form?.querySelector('[type=submit], button:not([type])');
    return form && button ? picked(selectorsOf(form, document), 'sent', [own]) : picked(own, 'chosen');
  }
  if (sends && form) {
    const selects = [...form.querySelectorAll('select')];
    // A form that is there for handing over needs no change in it; one that saves much else does.
    const alone = form.closest(dialogs) !== null || form.querySelectorAll('textarea, [contenteditable=true]').length === 0;
    return picked(selectorsOf(form, document), 'sent', alone ? [] : selects.map((select) => selectorsOf(select, document)).filter((names) => names.length > 0));
  }
  const list = element.matches(menuItem) ? element.closest(lists) : null;
  if (list && list.querySelectorAll(element.localName).length > 1) {
    const role = element.getAttribute('role');
    return picked(selectorsOf(list, document).map((around) => `${around} ${role ? `[role="${role}"]` : element.localName}`), 'menu');
  }
  return picked(own, 'pressed');
}
