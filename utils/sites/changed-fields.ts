import { findAll } from './find';
import type { TransferAction } from './profile';
import { oneLine } from './read-locator';

type Field = HTMLSelectElement | HTMLInputElement;

/** What a field held before the agent touched it. The value that the page was built with counts; where it names none, what was seen first. */
export function baselines(): { note(field: Element): void; of(field: Field): string } {
  const seen = new WeakMap<Element, string>();
  const built = (field: Field): string | null => {
    if (field.localName === 'input') return (field as HTMLInputElement).defaultValue;
    return [...(field as HTMLSelectElement).options].find((option) => option.defaultSelected)?.value ?? null;
  };
  return {
    note(field) {
      if (field.localName !== 'select' || seen.has(field)) return;
      seen.set(field, (field as HTMLSelectElement).value);
    },
    of: (field) => built(field) ?? seen.get(field) ?? ((field as HTMLSelectElement).options?.[0]?.value ?? field.value),
  };
}

const nameOf = (field: Field): string =>
  oneLine(field.localName === 'select' ? ((field as HTMLSelectElement).selectedOptions[0]?.textContent ?? '') : field.value);

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

/**
 * Where a form would hand the customer, by the fields that differ from their baseline.
 * @param scope the form, or the single field that acts by itself
 * @param agent who is signed in: an owner set to oneself is a claim and not counted
 * @returns the names of the new places in the order of the profile; empty when nothing is handed over
 */
export function handedTo(scope: Element, action: TransferAction, baseline: ReturnType<typeof baselines>, agent: string | null): string[] {
  const places = new Set<string>();
  for (const { any, alongside, unchanged, kind } of action.fields) {
    const own = any.flatMap((selector) => (scope.matches(selector) ? [scope] : findAll(scope, selector)));
    const others = alongside.flatMap((selector) => findAll(scope.ownerDocument, selector));
    for (const field of new Set([...own, ...others] as Field[])) {
      if (field.disabled || unchanged.includes(field.value) || field.value === baseline.of(field)) continue;
      const name = nameOf(field);
      if (isKept(field, name, unchanged) || (kind === 'owner' && namesAgent(name, agent))) continue;
      places.add(name);
    }
  }
  return [...places];
}
