import type { guardTransfer } from './guard-transfer';

/** Where the script that guards desks leaves what it does: on the isolated world, which the page cannot see. */
export interface GuardWorld {
  followthroughGuard?: typeof guardTransfer;
}
