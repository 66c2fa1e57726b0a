/** What an agent's hand does, as both browsers' drivers have it. */
export interface Hand {
  click(selector: string, options?: { button?: 'left' | 'middle' }): Promise<void>;
  /** With a finger. */
  tap(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  keyboard: { press(key: Key): Promise<void>; down(key: Key): Promise<void>; up(key: Key): Promise<void> };
}

export type Key = 'Enter' | ' ' | 'ArrowDown' | 'Control' | 'Tab' | 'i';

/** A control that hands the customer over in one way, and how an agent uses it. */
export interface HoldRow {
  /** Id of the row's part of the page; the page tells `act(id)` each time that it has done it. */
  id: string;
  what: string;
  page: 'plain' | 'made';
  /** HTML of its part; empty where the page's script makes it. */
  part: string;
  /** Up to what hands over: opens the list, chooses in a staged field. */
  prepare?(hand: Hand): Promise<void>;
  /** Hands over. */
  use(hand: Hand): Promise<void>;
  /** What has the focus after going back; empty: nothing in particular. */
  focus: string;
  /** The effect is asked of the server: what stands there. */
  asks?: string;
  /** It opens a tab. */
  tab?: boolean;
  /** It refuses scripts: the agent presses once more. */
  again?: boolean;
  /** It rests on the browser, so that Firefox walks it too. */
  firefox?: boolean;
}

/** A row of a page without a framework. */
export const plain = (id: string, what: string, part: string, row: Pick<HoldRow, 'use'> & Partial<HoldRow>): HoldRow => ({ id, what, page: 'plain', part, focus: '', ...row });

/** Where a row's control stands. */
export const at = (id: string, inside = '.do'): string => `#${id} ${inside}`;

export const click = (selector: string) => (hand: Hand): Promise<void> => hand.click(selector);
export const tap = (selector: string) => (hand: Hand): Promise<void> => hand.tap(selector);

/** A key pressed where the focus was put. */
export const key = (selector: string, ...keys: Key[]) => async (hand: Hand): Promise<void> => {
  await hand.focus(selector);
  for (const one of keys) await hand.keyboard.press(one);
};

/** Keys that are held while something else is done. */
export const holding = (held: Key, act: (hand: Hand) => Promise<void>) => async (hand: Hand): Promise<void> => {
  await hand.keyboard.down(held);
  await act(hand);
  await hand.keyboard.up(held);
};
