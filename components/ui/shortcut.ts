/** A shortcut as this computer's keyboard has it: "Ctrl+Z", or "⌘Z" on a Mac. */
export const shortcut = (key: string): string => (navigator.platform.startsWith('Mac') ? `⌘${key}` : `Ctrl+${key}`);
