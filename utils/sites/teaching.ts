/** What an agent shows of a desk. */
export type TeachPart = 'composer' | 'send' | 'transfer' | 'message';

/** How a shown control takes effect: by being pressed, by a choice in a list, by a form sent later, or by an item of a menu. */
export type HowItActs = 'pressed' | 'chosen' | 'sent' | 'menu';

/** What was recognised of one shown part. */
export interface Picked {
  /** Selectors of the element; for a menu of its items, for a form of the form, for a message of all messages. */
  target: string[];
  how: HowItActs;
  /** For a form: the fields that say where it goes; empty: sending it is the transfer. For a message: what marks the customer's. */
  fields: string[][];
  /** Words in the composer or the message now. */
  words: number;
}

/** What the panel shows while a desk is being shown; in memory only. */
export interface Teaching {
  /** The part that the agent is pointing at now. */
  picking: TeachPart | null;
  parts: Partial<Record<TeachPart, { how: HowItActs; words: number }>>;
}
