import type { mountPanel } from './mount-panel';

/** Where the script that shows the panel leaves its function for the content script: the isolated world, which the page cannot see. */
export type PanelWorld = typeof globalThis & { followthroughPanel?: typeof mountPanel };
