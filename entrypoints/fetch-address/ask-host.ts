import { type AddressAnswer, type AddressProblem, type AddressQuestion, isSame, type Marks, type Way } from '@/utils/packs/address';
import { marksOf, textOf } from './read-answer';

const longestWait = 20_000;

const problem = (what: AddressProblem, status = 0): AddressAnswer => ({ kind: 'problem', problem: what, status });

/** Nothing of this person goes along: no cookie, no referrer, no way on to another address. */
const asking = (signal: AbortSignal): RequestInit => ({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual', signal });

const conditions = ({ etag, lastModified }: Marks): Record<string, string> => ({
  ...(etag !== null && { 'If-None-Match': etag }),
  ...(lastModified !== null && { 'If-Modified-Since': lastModified }),
});

async function answerOf(response: Response, way: Way): Promise<AddressAnswer> {
  if (response.type === 'opaqueredirect') return problem('leads-elsewhere');
  if (response.status === 304) return { kind: 'same', way };
  if (!response.ok) return problem('status', response.status);
  const read = await textOf(response);
  return 'problem' in read ? problem(read.problem) : { kind: 'text', text: read.text, marks: marksOf(response), way };
}

/** Null where the browser let nothing be read: that host cannot be reached, or does not allow it. */
const attempt = async (address: string, init: RequestInit): Promise<Response | null> => {
  try {
    return await fetch(address, init);
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw error;
    return null;
  }
};

/** A browser says of both in one breath that it failed; whether there is a host at all shows in an answer that nobody may read. */
async function reasonOf(address: string, signal: AbortSignal, wasStopped: () => Promise<boolean>): Promise<AddressProblem> {
  if (await wasStopped()) return 'not-here';
  const there = await attempt(address, { ...asking(signal), redirect: 'follow', method: 'HEAD', mode: 'no-cors' });
  if (there) return 'not-allowed';
  return (await wasStopped()) ? 'leads-elsewhere' : 'unreachable';
}

/**
 * Asks a host for a file, or whether it is still the one that is known. An origin of its own has no part in the browser's cache (seen in
 * Chromium 156), so what the cache would do is done here.
 * @param wasStopped whether the policy of this document stopped anything
 */
export async function askHost({ address, known, way }: AddressQuestion, wasStopped: () => Promise<boolean>): Promise<AddressAnswer> {
  const signal = AbortSignal.timeout(longestWait);
  const marked = known !== null && (known.etag !== null || known.lastModified !== null);
  let next: Way = way;
  try {
    if (marked && way === 'headers') {
      const response = await attempt(address, { ...asking(signal), headers: conditions(known) });
      if (response) return await answerOf(response, 'headers');
      next = 'head';
    }
    if (marked) {
      const head = await attempt(address, { ...asking(signal), method: 'HEAD' });
      if (head?.ok && isSame(known, marksOf(head)) === true) return { kind: 'same', way: 'head' };
    }
    const response = await attempt(address, asking(signal));
    return response ? await answerOf(response, next) : problem(await reasonOf(address, signal, wasStopped));
  } catch {
    // A body that breaks off says nothing of why.
    return problem(signal.aborted ? 'timeout' : 'unreachable');
  }
}
