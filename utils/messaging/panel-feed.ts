import type { Evidence, Finding, FoundPromise } from '../analysis/finding';
import type { ComposerKind, Conversation } from '../conversation/conversation';
import type { DeskHealth } from '../sites/desk-health';
import type { PanelPlace } from '../sites/panel-place';
import type { Teaching } from '../sites/teaching';
import type { HeldKind, HeldTransfer } from '../transfer/transfer';

/** A promise that stands in the draft, or stood in it when the reply was sent, and that the agent has not answered. */
export interface Offer extends FoundPromise {
  /** Identity within its case: the normalised sentence. */
  id: string;
  /** The reply was sent before this was answered; it is offered once more. */
  sent: boolean;
}

/** What a press of the key did with what was selected. `at` tells two presses apart, in epoch milliseconds. */
export interface KeptByKey {
  did: 'kept' | 'there' | 'empty' | 'too-many';
  /** Id of what was kept; null unless it was. */
  fact: string | null;
  at: number;
}

/**
 * What one tab shows now, kept in `storage.session` under `feed:<tabId>`: it reaches an embedded panel while the worker
 * is stopped, and dies with the browser. The customer's words are here and nowhere else.
 */
export interface PanelFeed {
  /** Grows by one at every change. */
  revision: number;
  tabId: number;
  /** Origin of the tab's page. */
  origin: string;
  conversation: Conversation | null;
  health: DeskHealth | null;
  composer: ComposerKind | null;
  findings: Finding[];
  evidence: Evidence[];
  offers: Offer[];
  hold: HeldTransfer | null;
  /** The page refused what was pressed for the agent: the agent's own next press passes. */
  pressAgain: boolean;
  /** What looked like a transfer on a desk where nothing is held. */
  noticed: { kind: HeldKind; to: string } | null;
  collapsed: boolean;
  /** Where the panel stands on this site. */
  place: PanelPlace;
  /** When it was moved into the side panel or out of it, in epoch milliseconds, so that the panel it went to can take that back. */
  cameAt?: number;
  /** What the agent kept last by the key, so that the panel can say so and offer a way back. */
  keptByKey?: KeptByKey | null;
  /** The agent is showing where things are. */
  teaching?: Teaching | null;
}

/** Key of a tab's feed in `storage.session`. */
export const feedKey = (tabId: number): `feed:${number}` => `feed:${tabId}`;

/** Key in `storage.session` of a number that grows whenever anything in the database changed. */
export const databaseRevisionKey = 'database-revision';
