import { closestOf, findAll } from './find';
import { followBeside } from './follow-link';
import type { Openers } from './opened-by';
import type { Profile } from './profile';
import { scopeHere } from './scope-here';
import { composerRoot } from './scope-of';
import { accessibleName } from './accessible-name';
import type { TransferMoment } from './transfer-moment';

const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };

/** What a press is told by: of a mouse, and of a finger, which leaves the mouse's part out where the page took the touch for itself. */
const ofMouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const ofFinger = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];

/** A press as the agent's mouse or finger would have made it; a control that is gone halfway gets no more of it. */
function press(control: HTMLElement, pointerType: string): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const byFinger = pointerType === 'touch';
  let taken = false;
  for (const type of byFinger ? ofFinger : ofMouse) {
    if (!control.isConnected) return;
    if (type.startsWith('touch')) {
      const touches = [new Touch({ identifier: 0, target: control, ...at })];
      const during = type === 'touchstart' ? touches : [];
      taken = !control.dispatchEvent(new TouchEvent(type, { ...mouse, touches: during, targetTouches: during, changedTouches: touches })) || taken;
    } else if (type.startsWith('pointer') || !taken) {
      const pointer = { ...mouse, ...at, view: window, buttons: !byFinger && type.endsWith('down') ? 1 : 0, pointerId: 1, isPrimary: true, pointerType };
      control.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, pointer) : new MouseEvent(type, pointer));
    }
  }
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  // By the prototype: a field of that name stands in the method's place on the form itself.
  HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : undefined);
}

/** What the browser does by itself on a click that the page lets pass. */
const native = ['a[href]:not([href^="#"], [href^="javascript"])', 'form [type="submit"], form button:not([type])'];

const isButton = (element: Element): boolean => element.matches('button, [role="button"], input[type="submit"], a');

/** The button that does what a shortcut does: keys made by a script are heard by nobody for certain. */
function commitControl({ action, target, origin }: TransferMoment, profile: Profile): HTMLElement | undefined {
  if (isButton(target)) return target;
  const scope = scopeHere(origin.ownerDocument, profile) ?? origin.ownerDocument;
  const form = target.localName === 'form' ? target : null;
  const root = form ?? composerRoot(origin, profile, scope);
  const selectors = [action.target, ...profile.send.filter(({ on }) => on !== 'key').map((control) => control.target)].flat();
  const all = selectors.flatMap((selector) => findAll(root, selector)).concat(form ? findAll(form, '[type="submit"], button:not([type])') : []);
  return all.find((element) => isButton(element) && element.getClientRects().length > 0) as HTMLElement | undefined;
}

/** The control as the page has it now: one that was rendered anew is known by its words, if no other has the same. */
function standing({ action, target, origin, opener }: TransferMoment, words: string, openers: Openers): HTMLElement | null {
  if (origin.isConnected) return origin;
  if (target.isConnected) return target;
  const all = action.target.flatMap((selector) => findAll(target.ownerDocument, selector));
  const same = [...new Set(all)].filter((one) => accessibleName(one) === words && (!opener || openers.of(one, action.opener) === opener));
  return words && same.length === 1 ? (same[0] as HTMLElement) : null;
}

/** How a held action is done after the answer. What is needed for it is read now, before the page changes. */
export interface Resumption {
  /** Lets the page have it; runs the page's own code. `sure`: the browser itself does the rest. `none`: it cannot be done for the agent. */
  run(): 'sure' | 'tried' | 'none';
  /** The control that it would press, for seeing what comes of it. */
  control(): HTMLElement | null;
}

export function resumption(moment: TransferMoment, profile: Profile, openers: Openers, submitCall: (form: HTMLElement) => void): Resumption {
  const { action, event, target, way } = moment;
  const words = accessibleName(target);
  const chosen = (target as HTMLSelectElement).value;
  const wanted = action.resume === 'auto' ? way : action.resume;
  const control = (): HTMLElement | null => (way === 'key' ? (commitControl(moment, profile) ?? null) : standing(moment, words, openers));
  return {
    control,
    run() {
      const found = control();
      if (!found || wanted === 'press-again') return 'none';
      if (way === 'submit' || wanted === 'submit') {
        submit((way === 'submit' ? target : closestOf(found, ['form'])?.element) as HTMLFormElement, way === 'submit' ? (event as SubmitEvent).submitter : null);
        return 'sure';
      }
      if (way === 'form-submit-call') {
        submitCall(target);
        return 'sure';
      }
      if (way === 'change') {
        (found as HTMLSelectElement).value = chosen;
        for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
        return 'tried';
      }
      // Keys pressed the control, or a list that acts on pressing: all of a press does for both.
      const beside = event.type === 'auxclick';
      if (!beside && (wanted === 'gesture' || (event.type === 'keydown' && way !== 'key'))) press(found, (event as Partial<PointerEvent>).pointerType === 'touch' ? 'touch' : 'mouse');
      // A copy keeps the keys that were held: a link opened in a new tab stays one.
      else {
        const same = beside || event.type === 'click';
        const heard = found.dispatchEvent(same ? new MouseEvent(event.type, event) : new MouseEvent('click', mouse));
        const follows = heard && closestOf(found, native)?.element;
        if (follows && beside && follows.localName === 'a') followBeside(follows as HTMLAnchorElement);
        if (follows) return 'sure';
      }
      return 'tried';
    },
  };
}
