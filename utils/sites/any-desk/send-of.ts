import type { Profile, SendControl } from '../profile';
import { standIn } from './composers';
import { sendWords } from './desk-words';
import { nameOf } from './name-of';
import { selectorsOf } from './selectors-of';
import { isShown } from './shown';

const pressable = 'button, input[type=submit], input[type=button], [role=button], a.btn, a.button';
const farthest = 12;
/** Buttons of the editor itself. */
const toolbars = '[role=toolbar], [class*=toolbar i], [class*=tool-bar i]';

/** The buttons that send a composer's words: those named so in the nearest container that has no other composer in it. */
export function sendButtonsOf(composer: Element, others: readonly Element[]): Element[] {
  const box = standIn(composer);
  // Some desks put Send into the editor's own frame, below the words.
  let around: Element | null = composer.ownerDocument === box.ownerDocument ? composer.parentElement : box.parentElement;
  for (let up = 0; around && up < farthest && around.localName !== 'body'; up += 1, around = around.parentElement) {
    const here = around;
    if (others.some((other) => other !== composer && here.contains(standIn(other)))) return [];
    const buttons = [...here.querySelectorAll(pressable)].filter((button) => !button.closest(toolbars) && isShown(button) && sendWords.test(nameOf(button)));
    if (buttons.length > 0) return buttons.slice(0, 3);
    if (here.localName === 'form') {
      const submit = here.querySelector('[type=submit]');
      return submit && isShown(submit) ? [submit] : [];
    }
  }
  return [];
}

/** The send controls as a profile names them: a form's button by its submission, any other by its click. */
export function sendsOf(base: Profile, buttons: readonly Element[], document: Document): SendControl[] {
  return buttons.flatMap((button) => {
    const target = selectorsOf(button, document);
    if (target.length === 0) return [];
    const submits = (button as HTMLButtonElement).type === 'submit' && button.closest('form') !== null;
    return [{ on: submits ? ('submit' as const) : ('click' as const), target }].map((send) => ({ ...base.send[0]!, ...send }));
  });
}
