import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeHere } from '@/utils/sites/write-text/write-here';

/** Put into a desk's page only when the agent inserts something. It leaves the writer in our isolated world, where the background calls it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { followthroughWrite: writeHere });
});
