import { oneLine } from './read-locator';

/** What a control is called: by its label, else by what it shows, else by its title. */
export function accessibleName(control: Element): string {
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && (control.getRootNode() as Document).getElementById(id)?.textContent) || '')
    .join(' ');
  // A list's item has a number there.
  const { value } = control as Element & { value?: unknown };
  const names = [named, control.getAttribute('aria-label'), control.textContent, typeof value === 'string' ? value : '', control.getAttribute('title')];
  return names.map((name) => oneLine(name ?? '')).find(Boolean) ?? '';
}
