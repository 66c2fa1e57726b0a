import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardTransfer } from '@/utils/sites/guard-transfer';
import type { GuardWorld } from '@/utils/sites/guard-world';

// Put into a frame by the background, only where a known desk stands: the script that is in every page stays small.
export default defineUnlistedScript(() => {
  (globalThis as GuardWorld).followthroughGuard = guardTransfer;
});
