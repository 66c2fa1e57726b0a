import type { CommitmentKind, Move } from './commitment';
import type { Meaning } from './time-of-day';

/** What a customer was promised is taken as it was said; what only reminds the agent falls on a working day. */
export const meaningOf = (kind: CommitmentKind, how: Move['how'] = 'moved'): Meaning => (kind === 'promise' && how === 'moved' ? 'promise' : 'reminder');
