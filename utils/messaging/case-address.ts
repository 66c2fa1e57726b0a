/** Path and fragment under which the Today page shows one case: where a reminder leads for a case that has no desk. */
export const caseAddress = (key: string): string => `/today.html#case=${encodeURIComponent(key)}`;

/** @param fragment `location.hash` of the Today page @returns the key of the case to show, or null for the list */
export const caseKeyIn = (fragment: string): string | null => new URLSearchParams(fragment.slice(1)).get('case');
