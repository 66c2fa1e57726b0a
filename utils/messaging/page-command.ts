import type { MarkedRange } from './protocol';
import type { PanelPlace } from '../sites/panel-place';

/** From the background to the content scripts of a tab; few, and none carries anything secret. */
export type PageCommand =
  | { command: 'site-off' }
  | { command: 'paused'; paused: boolean }
  | { command: 'toggle-panel' }
  | { command: 'collapse'; collapsed: boolean }
  | { command: 'arrange'; place: PanelPlace }
  | { command: 'focus-composer' }
  | { command: 'show-finding'; id: string }
  /** What the agent showed of this site has changed; frames below the top ask for it anew. */
  | { command: 'taught' }
  /** Something open in the conversation in view changed: whether closing it is asked about. */
  | { command: 'before-solving'; asks: boolean }
  | { command: 'marks'; key: string; marks: MarkedRange[] }
  | { command: 'hold-shown'; holdId: string }
  | { command: 'hold-answered'; holdId: string; verdict: 'anyway' | 'back' };
