import type { TransferKind } from '../transfer/transfer';
import type { baselines } from './changed-fields';
import { handedTo } from './changed-fields';
import { closestOf } from './find';
import type { Profile, TransferAction } from './profile';

/** An action of the page that would hand the customer over, caught before the page saw it. */
export interface TransferMoment {
  kind: TransferKind;
  to: string;
  /** The form, link or control: pressing the same one again is the same transfer. */
  target: HTMLElement;
  /** Lets the page have it, by the way in which it would have happened. Runs the page's own code synchronously. */
  resume(): void;
  /** Leaves the page as it was before; a form keeps what was chosen in it, a select that acts by itself goes back. */
  takeBack(): void;
}

const isClaim = ({ kind }: TransferAction): boolean => kind === 'claim';

function resumeFor(event: Event, target: HTMLElement): () => void {
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent;
    const form = target as HTMLFormElement;
    // By the prototype: a field of that name stands in the method's place on the form itself.
    const { requestSubmit } = HTMLFormElement.prototype;
    return () => requestSubmit.call(form, submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : undefined);
  }
  if (event.type === 'change') return () => target.dispatchEvent(new Event('change', { bubbles: true }));
  // A copy keeps the keys that were held: a link opened in a new tab stays one.
  return () => target.dispatchEvent(new MouseEvent('click', event));
}

/**
 * Decides at once whether an event is a transfer that is held.
 * @returns null for everything else, claims for oneself included
 */
export function transferMoment(event: Event, profile: Profile, baseline: ReturnType<typeof baselines>, agent: string | null): TransferMoment | null {
  const origin = event.composedPath()[0];
  if (!origin || (origin as Node).nodeType !== 1) return null;
  for (const action of profile.actions) {
    if (!action.hold || isClaim(action) || !(action.on as string[]).includes(event.type) || action.kind === 'solve' || action.when.length > 0) continue;
    const target = closestOf(origin as Element, action.target)?.element as HTMLElement | undefined;
    if (!target) continue;
    const pressed = event.type === 'submit' ? (event as SubmitEvent).submitter : null;
    if (pressed && closestOf(pressed, action.except)) continue;
    const places = handedTo(target, action, baseline, agent);
    if (action.fields.length > 0 && places.length === 0) continue;
    const kind = action.kind === 'forward' ? 'forward' : 'transfer';
    const takeBack = (): void => {
      // Nobody has seen the change, so that nobody needs to hear of its end.
      if (event.type === 'change') (target as HTMLSelectElement).value = baseline.of(target as HTMLSelectElement);
    };
    return { kind, to: (places.join(', ') || (action.to ?? '')).slice(0, 300), target, resume: resumeFor(event, target), takeBack };
  }
  return null;
}
