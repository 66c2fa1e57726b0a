import { closestOf } from './find';
import { pressedElement } from './pressed-element';
import { isPressed } from './pressed-keys';
import type { Profile, SendControl } from './profile';

function makes(event: Event, { on, keys }: SendControl): boolean {
  if (on === 'key') return event.type === 'keydown' && keys.some((shortcut) => isPressed(event as KeyboardEvent, shortcut));
  if (on !== 'gesture') return on === event.type;
  // A press by keys has no pointer.
  return event.type === 'pointerdown' ? (event as PointerEvent).button === 0 : event.type === 'click' && (event as MouseEvent).detail === 0;
}

/** What sends the reply by this event: the pressed control, or the form where none was pressed. */
export function sendingControl(event: Event, { send }: Profile): Element | null {
  const pressed = event.type === 'submit' ? ((event as SubmitEvent).submitter ?? event.target) : pressedElement(event);
  if ((pressed as Node | null)?.nodeType !== 1) return null;
  return send.some((control) => makes(event, control) && closestOf(pressed as Element, control.target)) ? (pressed as Element) : null;
}
