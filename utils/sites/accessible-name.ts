import { oneLine } from './read-locator';

/** What a control is called: by its label, else by what it shows, else by its title. */
export function accessibleName(control: Element): string {
  const named = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && (control.getRootNode() as Document).getElementById(id)?.textContent) || '')
    .join(' ');
  const names = [named, control.getAttribute('aria-label'), control.textContent, (control as HTMLInputElement).value, control.getAttribute('title')];
  return names.map((name) => oneLine(name ?? '')).find(Boolean) ?? '';
}
