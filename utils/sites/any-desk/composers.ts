import { noteWords, otherFieldWords, replyWords, forwardWords } from './desk-words';
import { hintsOf, inWords, nameOf } from './name-of';
import { isElsewhere, isShown } from './shown';

const editable = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], [role=textbox][aria-multiline=true], textarea';
const smallest = { width: 100, height: 24 };
const widgets = '[role=combobox], .CodeMirror, .cm-editor, .monaco-editor, .ck-clipboard, .ql-clipboard, [aria-hidden=true]';
/** Editors whose own class names begin with a word that means something else. */
const editorParts = '.note-editor, .redactor-box, .ck.ck-editor, .cke, .tox, .ql-container';

/** Documents that may hold an editor: the page and its same-origin frames. */
function documentsOf(document: Document): Document[] {
  const inside = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument && isShown(frame) ? [frame.contentDocument] : [];
    } catch {
      return [];
    }
  });
  return [document, ...inside];
}

const isBig = (element: Element): boolean => {
  const { width, height } = (element.localName === 'body' ? (element.ownerDocument.defaultView?.frameElement ?? element) : element).getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height;
};

/** A field of one line is none, and so is one for looking something up or naming it. */
function isComposer(element: Element): boolean {
  if (!isShown(element) || !isBig(element)) return false;
  if (element.matches(widgets) || element.closest(widgets) !== null || isElsewhere(element)) return false;
  const { disabled, readOnly, rows } = element as HTMLTextAreaElement;
  if (element.localName === 'textarea' && (disabled || readOnly || rows === 1)) return false;
  return !otherFieldWords.test(hintsOf(element));
}

/** Every field of this page that could be a reply, the largest first. */
export function composersOf(document: Document): HTMLElement[] {
  const area = (element: Element): number => {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  };
  const found = documentsOf(document).flatMap((inner) => {
    const all = [...inner.querySelectorAll<HTMLElement>(editable)].filter((element) => !element.parentElement?.closest(editable));
    if (inner !== document && inner.designMode === 'on' && inner.body) all.push(inner.body);
    return all;
  });
  return [...new Set(found)].filter(isComposer).toSorted((a, b) => area(b) - area(a));
}

/** The element that stands for a composer in the page around it: its frame, or the editor's own outermost box. */
export function standIn(composer: Element): Element {
  const frame = composer.ownerDocument.defaultView?.frameElement;
  const outer = frame && frame.ownerDocument !== composer.ownerDocument ? frame : composer;
  return outer.closest(editorParts) ?? outer;
}

export type GuessedKind = 'reply' | 'note' | 'forward' | 'unknown';

const say = (element: Element): string =>
  [inWords(element.id), ...[...element.classList].map(inWords), inWords(element.getAttribute('name') ?? ''), element.getAttribute('aria-label') ?? '', inWords(element.getAttribute('action') ?? '')].join(' | ');

function kindOf(words: string): GuessedKind | null {
  if (forwardWords.test(words)) return 'forward';
  const [note, reply] = [noteWords.test(words), replyWords.test(words)];
  return note === reply ? null : note ? 'note' : 'reply';
}

/** A box to tick that says whether the customer sees it. */
function byVisibility(around: Element): GuessedKind | null {
  for (const box of around.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')) {
    const name = nameOf(box);
    if (box.type === 'checkbox' && /visible (?:for|to) (?:the )?customer|customer can see|public/i.test(name)) return box.checked ? 'reply' : 'note';
    if (box.type === 'checkbox' && /\b(?:internal|private)\b/i.test(name)) return box.checked ? 'note' : null;
    if (box.type === 'radio' && box.checked) {
      const kind = kindOf(name);
      if (kind) return kind;
    }
  }
  const chosen = around.querySelector<HTMLElement>('[role=tab][aria-selected=true], [aria-pressed=true], .active > a[data-toggle=tab], .nav-link.active, .tabs .active, ul.tabs li.active');
  return chosen ? kindOf(nameOf(chosen)) : null;
}

/**
 * Whom the words in a composer go to, by the nearest ancestors, then by boxes and tabs beside it, then by the heading over a
 * form. `unknown` where nothing or both speak; it counts as public.
 */
export function guessKind(composer: Element): GuessedKind {
  const box = standIn(composer);
  const own = kindOf([say(composer), nameOf(composer)].join(' | '));
  if (own && composer.localName === 'textarea') return own;
  let around: Element | null = box.parentElement;
  for (let up = 0; around && up < 8 && !around.matches('body, html, main'); up += 1, around = around.parentElement) {
    const ticked = byVisibility(around);
    if (ticked) return ticked;
    const hidden = [...around.querySelectorAll(':scope > textarea')].map(say).join(' | ');
    const kind = kindOf(`${say(around)} | ${hidden}`);
    if (kind) return kind;
    if (around.localName === 'form') break;
  }
  const heading = [...box.ownerDocument.querySelectorAll('h1, h2')].find(isShown);
  const submit = around?.localName === 'form' ? [...around.querySelectorAll('[type=submit]')].map(nameOf).join(' | ') : '';
  return kindOf(submit) ?? (heading && box.ownerDocument.querySelectorAll('form').length <= 2 ? kindOf(nameOf(heading)) : null) ?? 'unknown';
}
