import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AddressQuestion } from '@/utils/packs/address';
import { askHost } from './ask-host';
import { pinTo, watchPolicy } from './pin';

// The script of public/fetcher.html, the one place of ours that reaches a network. That page has no API of the extension and an origin of
// its own, is told one address by the page around it, and answers once.
export default defineUnlistedScript(() => {
  const wasStopped = watchPolicy();
  const answer = ({ source, data, ports: [port] }: MessageEvent): void => {
    if (source !== parent || !port) return;
    removeEventListener('message', answer);
    const question = data as AddressQuestion;
    pinTo(question.address);
    void askHost(question, wasStopped).then((told) => port.postMessage(told));
  };
  addEventListener('message', answer);
});
