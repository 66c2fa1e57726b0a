import { findAll } from './find';
import type { ActionField, Profile, TransferAction } from './profile';
import { oneLine } from './read-locator';

type Field = HTMLSelectElement | HTMLInputElement;

/** What the fields held before the agent touched them. */
export interface Baselines {
  /** Notes a select as it is now, before it may change. */
  note(field: Element): void;
  /** A select as it was when it was pressed last. */
  was(field: HTMLSelectElement): string;
  /**
   * Whether a value is another than before. The value that the page was built with counts; where it names none, what was seen first;
   * either of them where the desk builds the field anew with what was chosen.
   */
  differs(field: Field, before: readonly string[] | undefined, place: number, rebuilt?: boolean): boolean;
  /** Takes what the fields of a conversation show as where they start from, until the agent touches the page; afterwards only of fields that appear. */
  look(profile: Profile, scope: ParentNode, key: string): void;
  touched(): void;
  /** What a field of the conversation showed at first, one entry an element; undefined where it was not there. */
  of(action: TransferAction, field: ActionField): string[] | undefined;
  /** What was chosen has taken effect: from here on it counts as the start. */
  forget(): void;
}

/** Fields of a form are compared with the form; the others with what their conversation showed at first, whatever the desk renders anew. */
const isStaged = ({ on }: TransferAction): boolean => on.some((moment) => moment === 'click' || moment === 'gesture' || moment === 'key');

/** What a field holds; a list of several choices holds all of them. */
const valueOf = (field: Field): string =>
  (field as HTMLSelectElement).multiple && field.localName === 'select'
    ? [...(field as HTMLSelectElement).selectedOptions].map(({ value }) => value).join('\n')
    : field.value;

const readings = (elements: readonly Element[], { read, attribute }: ActionField): string[] =>
  elements.map((element) =>
    read === 'value' ? valueOf(element as Field) : oneLine((read === 'text' ? element.textContent : element.getAttribute(attribute ?? '')) ?? ''),
  );

const elementsOf = (scope: ParentNode, { any }: ActionField): Element[] =>
  any.flatMap((selector) => ((scope as Element).matches?.(selector) ? [scope as Element] : findAll(scope, selector)));

/** Starts with nothing known. */
export function baselines(): Baselines {
  let seen = new WeakMap<Element, string>();
  const pressed = new WeakMap<Element, string>();
  const known = new Map<string, { scope: ParentNode; fields: Map<string, string[]>; touched: boolean }>();
  let current = '';
  const idOf = (action: TransferAction, field: ActionField): string => action.id + action.fields.indexOf(field);
  const built = (field: Field): string | null => {
    if (field.localName === 'input') return (field as HTMLInputElement).defaultValue;
    const { options, multiple } = field as HTMLSelectElement;
    const chosen = [...options].filter((option) => option.defaultSelected).map(({ value }) => value);
    return multiple ? chosen.join('\n') : (chosen[0] ?? null);
  };
  return {
    note(field) {
      if (field.localName !== 'select') return;
      const { value } = field as HTMLSelectElement;
      pressed.set(field, value);
      if (!seen.has(field)) seen.set(field, value);
    },
    was: (field) => pressed.get(field) ?? built(field) ?? field.options?.[0]?.value ?? field.value,
    differs(field, before, place, rebuilt) {
      const value = valueOf(field);
      if (field.localName === 'input' || rebuilt) return value !== (before?.[place] ?? value) || value !== (built(field) ?? value);
      return value !== (built(field) ?? before?.[place] ?? seen.get(field) ?? (field as HTMLSelectElement).options?.[0]?.value ?? value);
    },
    look(profile, scope, key) {
      const moved = key !== current;
      current = key;
      // A desk that keeps several conversations in one page keeps what was chosen in each.
      if (!known.has(key) || (moved && (scope.nodeType === 9 || known.get(key)!.scope !== scope))) known.set(key, { scope, fields: new Map(), touched: false });
      const { fields, touched } = known.get(key)!;
      for (const action of profile.actions.filter(isStaged)) {
        for (const field of action.fields) {
          if (touched && fields.has(idOf(action, field))) continue;
          const elements = elementsOf(scope, field);
          if (elements.length > 0) fields.set(idOf(action, field), readings(elements, field));
        }
      }
    },
    touched() {
      const now = known.get(current);
      if (now) now.touched = true;
    },
    of: (action, field) => known.get(current)?.fields.get(idOf(action, field)),
    forget() {
      seen = new WeakMap();
      known.delete(current);
    },
  };
}

/** What is chosen, as it reads; of several choices, those that the page was not built with. */
const nameOf = (field: Field): string => {
  if (field.localName !== 'select') return oneLine(field.value);
  const { selectedOptions, multiple } = field as HTMLSelectElement;
  const named = multiple ? [...selectedOptions].filter((option) => !option.defaultSelected) : [...selectedOptions].slice(0, 1);
  return named.map(({ textContent }) => oneLine(textContent ?? '')).join(', ');
};

/** An option that keeps what is there often names it: "tomas (Unchanged)". Choosing tomas then changes nothing. */
function isKept(field: Field, name: string, unchanged: readonly string[]): boolean {
  if (field.localName !== 'select') return false;
  return [...(field as HTMLSelectElement).options].some(
    ({ value, textContent }) => unchanged.includes(value) && oneLine(textContent ?? '').startsWith(`${name} (`),
  );
}

/** "maya (Maya Lindqvist)" names the agent "maya"; "mayakovski" does not. */
export function namesAgent(shown: string, agent: string | null): boolean {
  if (!agent) return false;
  const [name, own] = [shown.toLowerCase(), agent.toLowerCase()];
  return name === own || (name.startsWith(own) && !/[\p{L}\p{N}._@-]/u.test(name.charAt(own.length)));
}

/** What of a tag, a button's text or an attribute is there now and was not before; an empty name where something only went away. */
function newlyShown(elements: readonly Element[], field: ActionField, before: readonly string[] | undefined): string[] {
  const now = readings(elements, field).filter((name) => !field.unchanged.includes(name));
  if (!before || elements.length === 0) return [];
  const fresh = now.filter((name) => name && !before.includes(name));
  return fresh.length > 0 || before.every((name) => field.unchanged.includes(name) || now.includes(name)) ? fresh : [''];
}

/**
 * Where an action would hand the customer, by the fields that differ from their baseline.
 * @param scope the form, the single field that acts by itself, or for a control that stands apart from its fields the conversation
 * @param agent who is signed in: an owner set to oneself is a claim and not counted
 * @returns the names of the new places in the order of the profile; empty when nothing is handed over
 */
export function handedTo(scope: ParentNode, action: TransferAction, baseline: Baselines, agent: string | null): string[] {
  const places = new Set<string>();
  const add = (name: string, { kind, solved }: ActionField, value = name): void => {
    if (kind === 'owner' && (namesAgent(name, agent) || value === agent)) return;
    if (kind !== 'status' || solved.includes(value)) places.add(name);
  };
  for (const field of action.fields) {
    const { alongside, unchanged } = field;
    const own = elementsOf(scope, field);
    const others = alongside.flatMap((selector) => findAll((scope.ownerDocument ?? scope) as ParentNode, selector));
    const before = baseline.of(action, field);
    if (field.read !== 'value') {
      for (const name of newlyShown(own, field, before)) add(name, field);
      continue;
    }
    for (const [place, element] of ([...new Set([...own, ...others])] as Field[]).entries()) {
      const { value, disabled } = element;
      if (disabled || unchanged.includes(value)) continue;
      // Where "unchanged" can be chosen, anything else is a change, also where the page was built with it ("Resolve").
      const offersUnchanged = field.kind === 'status' && [...((element as HTMLSelectElement).options ?? [])].some((option) => unchanged.includes(option.value));
      const differs = element === scope ? value !== baseline.was(element as HTMLSelectElement) : baseline.differs(element, before, place, field.rebuilt);
      if (!offersUnchanged && !differs) continue;
      const name = nameOf(element);
      if (!isKept(element, name, unchanged)) add(name, field, value);
    }
  }
  return [...places];
}
