import type { PauseView } from '@/utils/messaging/protocol';
import type { PauseScope } from './PauseMenu';

/** What is quiet now, the nearest first. */
export const pausedScopes = ({ conversation, site, until }: PauseView): PauseScope[] => [
  ...(conversation ? (['conversation'] as const) : []),
  ...(site ? (['site'] as const) : []),
  ...(until === null ? [] : (['hour'] as const)),
];
