import type { AddressAnswer, AddressQuestion } from '@/utils/packs/address';
import { fetcherPage, longestAnswer } from '@/utils/platform/fetcher-page';
import { closeOffscreen, hasOffscreen, openOffscreen } from '@/utils/platform/offscreen';
import { askSandboxed } from '@/utils/platform/sandboxed-frame';
import { inTurn } from './in-turn';

const reason = 'A worker has no document: a page without access to the extension reads the one address that a person subscribed to.';
const noAnswer: AddressAnswer = { kind: 'problem', problem: 'timeout', status: 0 };

/** What the page that nobody sees was opened for. */
let asked: { question: AddressQuestion; settle(answer: AddressAnswer | null): void } | null = null;

export const questionNow = (): AddressQuestion | null => asked?.question ?? null;

export const toldBy = (answer: AddressAnswer | null): void => asked?.settle(answer);

async function askOffscreen(question: AddressQuestion): Promise<AddressAnswer | null> {
  const { promise, resolve } = Promise.withResolvers<AddressAnswer | null>();
  asked = { question, settle: resolve };
  const timer = setTimeout(() => resolve(null), longestAnswer);
  try {
    await openOffscreen('/offscreen.html', reason);
    return await promise;
  } finally {
    asked = null;
    clearTimeout(timer);
    await closeOffscreen();
  }
}

/**
 * Asks one address, one at a time. An event page of Firefox embeds the page that fetches by itself (seen in Firefox ESR 153); a worker of
 * Chromium opens a page for it. A worker that ends meanwhile forgets the question: whoever asked asks again at the next occasion.
 */
export const askAddress = (question: AddressQuestion): Promise<AddressAnswer> =>
  inTurn('address', async () => {
    if (typeof document !== 'undefined') return (await askSandboxed<AddressAnswer>(fetcherPage, question, longestAnswer)) ?? noAnswer;
    if (!hasOffscreen()) return { kind: 'problem', problem: 'not-here', status: 0 };
    return (await askOffscreen(question)) ?? noAnswer;
  });
