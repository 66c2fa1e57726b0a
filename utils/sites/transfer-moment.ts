import type { HeldKind } from '../transfer/transfer';
import { accessibleName } from './accessible-name';
import { type Baselines, handedTo } from './changed-fields';
import { closestOf, isOrHas } from './find';
import type { Openers } from './opened-by';
import { pressedElement } from './pressed-element';
import { isPressed } from './pressed-keys';
import type { Profile, TransferAction } from './profile';
import { scopeHere } from './scope-here';
import { composerRoot } from './scope-of';

/** An action of the page that would hand the customer over or close the case, caught before the page saw it. */
export interface TransferMoment {
  event: Event;
  action: TransferAction;
  kind: HeldKind;
  to: string;
  /** What was pressed, as deep as we can see. */
  origin: HTMLElement;
  /** The form, link or control: pressing the same one again is the same transfer. */
  target: HTMLElement;
  /** What opened the list that the target stands in. */
  opener: Element | null;
  /** How it takes effect. */
  way: TransferAction['on'][number];
}

/** What is known of the page when something is pressed. */
export interface Known {
  profile: Profile;
  baseline: Baselines;
  openers: Openers;
  agent(): string | null;
  /** The composer that the agent writes in. */
  composer(): Element | null;
}

/** Whether keys press a control that acts on pointers: Enter or Space on itself, Enter on the option that a combobox has marked. */
function keyTarget(event: KeyboardEvent, origin: HTMLElement, { target, on }: TransferAction): Element | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const marked = event.key === 'Enter' && origin.getAttribute('aria-activedescendant');
  const option = marked ? (origin.getRootNode() as Document).getElementById(marked) : origin;
  const found = option && closestOf(option, target)?.element;
  if (marked) return found ?? null;
  return found === origin && on.includes('gesture') ? origin : null;
}

function pressed(event: Event, origin: HTMLElement, { on, keys, target }: TransferAction): Pick<TransferMoment, 'target' | 'way'> | null {
  const found = closestOf(origin, target)?.element as HTMLElement | undefined;
  const by = (way: TransferMoment['way'], element = found) => (element && on.includes(way) ? { way, target: element } : null);
  switch (event.type) {
    case 'keydown': {
      if (keys.some((shortcut) => isPressed(event as KeyboardEvent, shortcut))) return by('key');
      const option = keyTarget(event as KeyboardEvent, origin, { target, on } as TransferAction) as HTMLElement | null;
      return option && (by('gesture', option) ?? by('click', option));
    }
    case 'pointerdown':
      return (event as PointerEvent).button === 0 ? by('gesture') : null;
    case 'auxclick':
      if ((event as MouseEvent).button !== 1) return null;
      return by('click') ?? by('gesture');
    case 'click':
      return by('click') ?? by('gesture');
    case 'input':
      return origin.localName === 'select' ? by('change') : null;
    case 'change':
    case 'submit':
      return by(event.type);
    default:
      return by('form-submit-call');
  }
}

/**
 * Decides at once whether an event is an action that a profile names.
 * @returns null for everything else, claims for oneself included
 */
export function transferMoment(event: Event, { profile, baseline, openers, agent, composer }: Known): TransferMoment | null {
  const origin = pressedElement(event);
  if (!origin) return null;
  for (const action of profile.actions) {
    if (action.kind === 'claim') continue;
    const found = pressed(event, origin, action);
    if (!found) continue;
    const { target, way } = found;
    const submitter = way === 'submit' ? (event as SubmitEvent).submitter : null;
    const button = submitter ?? target;
    if (closestOf(button, action.except)) continue;
    if (action.words.length > 0 && !isNamed(button, action.words)) continue;
    const opener = openers.of(target, action.opener);
    if (action.opener.length > 0 && !opener) continue;
    const scope = scopeHere(origin.ownerDocument, profile) ?? origin.ownerDocument;
    // A menu stands apart from the composer that it was opened from.
    const within = closestOf(target, profile.composer.root) ? target : (composer() ?? target);
    if (action.when.length > 0 && !holds(composerRoot(within, profile, scope), action.when)) continue;
    const places = handedTo(way === 'submit' || way === 'change' || way === 'form-submit-call' ? target : scope, action, baseline, agent());
    if (action.fields.length > 0 && places.length === 0) continue;
    // A combobox has the keys for the option that it marks.
    const from = event.type === 'keydown' && way !== 'key' ? target : origin;
    return { event, action, kind: action.kind, to: sayWhere(places, action, target), origin: from, target, opener, way };
  }
  return null;
}

const isNamed = (button: Element, words: readonly string[]): boolean => {
  const name = accessibleName(button).toLowerCase();
  return words.some((word) => word.toLowerCase() === name);
};

const holds = (root: ParentNode, when: readonly string[]): boolean => isOrHas(root.nodeType === 9 ? (root as Document).documentElement : (root as Element), when);

/** An option of a list names the place itself. */
const sayWhere = (places: readonly string[], { to, opener }: TransferAction, target: Element): string =>
  (places.filter(Boolean).join(', ') || (to ?? (opener.length > 0 ? accessibleName(target) : ''))).slice(0, 300);

/** Whether what was pressed claims the conversation for the agent. */
export const isClaim = (origin: Element, { actions }: Profile): boolean =>
  actions.some(({ kind, target }) => kind === 'claim' && closestOf(origin, target));
