/** In `storage.local`, what every key begins with under which the panel remembers words typed for a case and not saved yet. */
export const typedStart = (caseKey: string): string => `typed:${caseKey}/`;
