import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '@/utils/sites/any-desk/describe-page';

// Its result is what the background asked for: structure, and none of the page's words.
export default defineUnlistedScript(() => describePage(document, browser.runtime.getManifest().version));
