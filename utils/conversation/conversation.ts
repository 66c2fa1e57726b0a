/** A conversation as one page of a desk shows it, without any DOM. */
export interface Conversation {
  /** Stable for every page of one conversation, e.g. `request-tracker@http://127.0.0.1:18081#1`. */
  key: string;
  /** Profile id of the desk that it was read from. */
  desk: string;
  /** Number as people say it: "1", "48211". Empty where the desk has none. */
  number: string;
  subject: string;
  /** Name or address of the person who asked; null while the page does not show it. */
  requester: string | null;
  /** Address that opens this conversation again; empty where this page does not name it. */
  url: string;
  /** The customer's latest words, plain text, capped; null when this page shows no messages (a bare reply page). */
  latest: string | null;
  /** Whether a message of the desk's side stands after those words; absent or null where this page does not tell. */
  answered?: boolean | null;
}

/** What the agent writes into: decides whether words are judged at all (a note is not). */
export type ComposerKind = 'reply' | 'note' | 'forward' | 'unknown';

/** Half-open range of UTF-16 offsets. */
export interface TextRange {
  start: number;
  end: number;
}

/** The draft as read from a composer. Held in memory and `storage.session` only, never in the database. */
export interface Draft {
  composer: ComposerKind;
  text: string;
  /** Ranges that are not the agent's own words: quotes, signature, read-only text. */
  skip: TextRange[];
}

/** Longest text that is read from a page, in UTF-16 units; the rest is cut so that a huge page costs nothing. */
export const longestText = 20_000;
