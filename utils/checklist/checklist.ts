/** One principle of good service, as data. Ids are stable: ticks survive an edit of the words. */
export interface Principle {
  id: string;
  title: string;
  why: string;
  /** A question to ask oneself. */
  question: string;
  good: string;
  poor: string;
  /** Asked about before a case is closed with it open. None of the built-in ones is. */
  required?: boolean;
}

export type ItemState = 'open' | 'done' | 'not-applicable';

export interface ItemMark {
  state: ItemState;
  /** Why an item does not apply; chosen or typed by the agent. */
  reason?: string;
  /** Epoch milliseconds of the agent's click. */
  at: number;
}

/** Marks by item id; a missing item is open. */
export type ChecklistMarks = Record<string, ItemMark>;
