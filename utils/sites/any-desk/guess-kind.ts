import { standIn } from './composers';
import { forwardWords, noteWords, replyWords } from './desk-words';
import { idOf } from './id-of';
import { inWords, nameOf } from './name-of';
import { sendButtonsOf } from './send-of';
import { isShown } from './shown';

export type GuessedKind = 'reply' | 'note' | 'forward' | 'unknown';

const say = (element: Element): string =>
  [inWords(idOf(element)), ...[...element.classList].map(inWords), inWords(element.getAttribute('name') ?? ''), element.getAttribute('aria-label') ?? '', inWords(element.getAttribute('action') ?? '')].join(' | ');

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

/** A hidden field by which a form tells its server that it is a note. */
const toldNote = (form: Element): boolean =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].some(({ name, value }) => /^(?:is_?)?(?:note|internal|private)(?:_note)?$/i.test(name) && /^(?:1|true|on|yes)$/i.test(value));

/** What the button says that sends it: "Add note", "Send reply". */
function bySend(composer: Element, composers: readonly Element[]): GuessedKind | null {
  // A comment may be for everybody.
  const kinds = new Set(sendButtonsOf(composer, composers).map((button) => kindOf(nameOf(button).replace(/comments?/gi, ''))));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/**
 * Whom the words in a composer go to, by what its form and its send button say, then by the nearest ancestors, then by boxes and tabs beside it, then by the heading over a
 * form. `unknown` where nothing or both speak; it counts as public.
 */
export function guessKind(composer: Element, composers: readonly Element[]): GuessedKind {
  const box = standIn(composer);
  const own = kindOf([say(composer), nameOf(composer)].join(' | '));
  if (own && composer.localName === 'textarea') return own;
  const form = box.closest('form');
  const told = form && toldNote(form) ? 'note' : bySend(composer, composers);
  if (told) return told;
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
