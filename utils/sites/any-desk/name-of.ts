import { oneLine } from '../read-locator';
import { idOf } from './id-of';

const byIds = (element: Element, ids: string | null): string =>
  (ids ?? '')
    .split(/\s+/)
    .map((id) => (id && element.ownerDocument.getElementById(id)?.textContent) || '')
    .join(' ');

/** The words that stand before a field where its label is no `label`: a table's heading cell, a `dt`, or a plain text before it. */
function wordsBefore(field: Element): string {
  const cell = field.closest('td, dd');
  const heading = cell?.previousElementSibling;
  if (heading?.matches('th, td, dt')) return heading.textContent ?? '';
  for (let at: Element | null = field, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const before = at.previousElementSibling;
    if (before?.matches('label, span, strong, b, small, em, div, legend, p, h4, h5') && !before.querySelector('select, input, textarea')) return before.textContent ?? '';
    if (at.parentElement?.matches('form, table, section')) break;
  }
  return '';
}

/** The name by which a control is known: its label, its own words, or its title. At most 120 characters. */
export function nameOf(control: Element): string {
  const { labels } = control as HTMLInputElement;
  const isField = control.matches('select, textarea, input:not([type=submit], [type=button]), [role=combobox]');
  const own = isField ? '' : (control.textContent ?? '');
  const value = control.matches('input[type=submit], input[type=button]') ? (control as HTMLInputElement).value : '';
  const names = [
    control.getAttribute('aria-label'),
    byIds(control, control.getAttribute('aria-labelledby')),
    labels && [...labels].map((label) => [...label.childNodes].filter((node) => node.nodeType === 3 || !(node as Element).matches?.('select, input')).map((node) => node.textContent).join(' ')).join(' '),
    own,
    value,
    control.getAttribute('title') ?? control.getAttribute('data-original-title'),
    control.getAttribute('placeholder'),
    isField ? wordsBefore(control) : '',
  ];
  return oneLine(names.find((name) => name && oneLine(name)) ?? '').slice(0, 120);
}

/** `new_owner-id` and `NewOwnerID` as words: "new owner id". */
export const inWords = (token: string): string => token.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_.:[\]]+/g, ' ').toLowerCase();

/** A control's label together with the words in its id, name and classes, for telling what it is for. */
export const hintsOf = (control: Element): string =>
  [nameOf(control), inWords(idOf(control)), inWords(control.getAttribute('name') ?? '')].join(' | ');
