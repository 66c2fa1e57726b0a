const parts = ['ledger', 'hand-on'] as const;

/** A page of its own within Today. */
export type TodayPart = (typeof parts)[number];

/** Fragment under which a part is shown. */
export const partAddress = (part: TodayPart): string => `#part=${part}`;

/** @returns the part that a fragment names, or null */
export const partIn = (fragment: string): TodayPart | null => parts.find((part) => partAddress(part) === fragment) ?? null;
