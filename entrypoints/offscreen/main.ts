import { call } from '@/utils/messaging/client';
import type { AddressAnswer } from '@/utils/packs/address';
import { fetcherPage, longestAnswer } from '@/utils/platform/fetcher-page';
import { askSandboxed } from '@/utils/platform/sandboxed-frame';

// A worker has no document to put a frame into; this page is that document. It listens to nobody: it asks the background what to do.
const { question } = await call('address.next', {});
if (question) await call('address.told', { answer: await askSandboxed<AddressAnswer>(fetcherPage, question, longestAnswer) });
