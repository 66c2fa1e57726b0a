/** Where a row stands in the page. */
export const part = (id: string): HTMLElement => document.getElementById(id)!;

/** Tells that a row's effect was made. */
export const act = (id: string): void => (window as unknown as { act(row: string): void }).act(id);
