/** Whether a shortcut of a profile (`Mod+Enter`) is the one pressed; the other modifiers must be up. */
export function isPressed({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.toLowerCase().split('+');
  const last = parts.pop()!;
  // Alt changes what a letter's key gives on a Mac; its code stays.
  if (![key, code, code.replace(/^(?:Key|Digit)/, '')].some((name) => name.toLowerCase() === last)) return false;
  const mod = parts.includes('mod') ? ctrlKey !== metaKey : !ctrlKey && !metaKey;
  return mod && altKey === parts.includes('alt') && shiftKey === parts.includes('shift');
}
