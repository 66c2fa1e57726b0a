import { findAll } from '../find';
import { idOf } from './id-of';
import { isStable } from './stable-token';

const testAttributes = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-hook', 'data-action', 'data-role'];
/** Attributes that say what an element is for, in the order of trust. None of them holds what somebody wrote. */
const plainAttributes = ['name', 'role', 'type', 'href', 'for', 'data-toggle', 'aria-haspopup', 'contenteditable'];
const labelled = ['aria-label', 'title'];
const mostSelectors = 4;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** A label may be kept where it is a word or two, not somebody's name and not counted. */
const isShortLabel = (text: string): boolean => text.length > 0 && text.length <= 40 && !/\d/.test(text);

/** What can be said of one element by itself, the most lasting first. */
function saidOf(element: Element): string[] {
  const tag = element.localName;
  const said: string[] = [];
  const attribute = (name: string): void => {
    const value = element.getAttribute(name);
    if (value && isStable(value) && name !== 'href') said.push(`${tag}[${name}=${quoted(value)}]`);
  };
  testAttributes.forEach(attribute);
  if (isStable(idOf(element))) said.push(`#${CSS.escape(idOf(element))}`);
  attribute('name');
  for (const name of labelled) {
    const label = element.getAttribute(name);
    if (label && isShortLabel(label)) said.push(`${tag}[${name}=${quoted(label)}]`);
  }
  plainAttributes.filter((name) => name !== 'name').forEach(attribute);
  const classes = [...element.classList].filter(isStable);
  if (classes.length > 0) said.push(tag + classes.slice(0, 3).map((name) => `.${CSS.escape(name)}`).join(''));
  for (const name of classes) said.push(`${tag}.${CSS.escape(name)}`);
  return said;
}

const place = (element: Element): string => {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length > 1 ? `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})` : element.localName;
};

function* ancestorsOf(element: Element): Generator<Element> {
  for (let above = element.parentElement; above && above.localName !== 'html'; above = above.parentElement) yield above;
}

const rootOf = (element: Element): ParentNode => element.getRootNode() as unknown as ParentNode;
const namesOnly = (selector: string, element: Element): boolean => {
  const found = findAll(rootOf(element), selector);
  return found.length === 1 && found[0] === element;
};

/** By its own marks, then by its own marks inside a marked ancestor, then by its place below one. Only what names exactly this element. */
function inOwnRoot(element: Element, lasting: boolean): string[] {
  if (element.localName === 'body') return ['body'];
  const exact: string[] = [];
  const keep = (selector: string): boolean => {
    if (selector.length <= 300 && !exact.includes(selector) && namesOnly(selector, element)) exact.push(selector);
    return exact.length >= mostSelectors;
  };
  const said = saidOf(element);
  if (said.some(keep)) return exact;
  for (const above of ancestorsOf(element)) {
    for (const around of saidOf(above)) if ([...said, element.localName].some((own) => keep(`${around} ${own}`))) return exact;
    if (exact.length >= 2) return exact;
  }
  if (lasting && exact.length > 0) return exact;
  let path = place(element);
  for (const above of ancestorsOf(element)) {
    if (saidOf(above).some((around) => keep(`${around} > ${path}`))) return exact;
    path = `${place(above)} > ${path}`;
  }
  keep(`html > ${path}`);
  return exact;
}

/** The frame or shadow host in which an element stands, or null. */
const holderOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  if ('host' in root) return root.host as Element;
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  return frame && element.ownerDocument !== frame.ownerDocument ? frame : null;
};

/**
 * Selectors that name exactly this element, the most lasting first: test ids, stable ids, names, labels, roles, classes, and
 * its place only where nothing else does. Marks that look made up are left out.
 * @param top the document that the selectors are looked up in; steps into frames and open shadow roots are written ` >>> `
 */
export function selectorsOf(element: Element, top: Document): string[] {
  const own = inOwnRoot(element, true);
  const holder = holderOf(element);
  if (!holder || element.getRootNode() === top) return own;
  return selectorsOf(holder, top).slice(0, 3).flatMap((around) => own.slice(0, 1).map((inner) => `${around} >>> ${inner}`));
}

/** Whether a selector still names this element alone. */
export const stillNames = (selector: string, element: Element, top: Document): boolean => {
  const found = findAll(top, selector);
  return found.length === 1 && found[0] === element;
};
