import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyDesk } from '@/utils/sites/any-desk/any-desk';
import type { AnyDeskWorld } from '@/utils/sites/any-desk/any-desk-world';

// Put into a page by the background, only where no profile knows it: the script that is in every page stays small.
export default defineUnlistedScript(() => {
  (globalThis as AnyDeskWorld).followthroughAnyDesk = anyDesk;
});
