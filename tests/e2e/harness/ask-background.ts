import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Input, MessageName, Output } from '../../../utils/messaging/protocol';

/** For what is evaluated in a page of ours. */
declare const chrome: Browser;

/** Sends one message from a top-level page of the extension, as that page would. Throws what was refused. */
export async function ask<Name extends MessageName>(own: Page, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await own.evaluate((envelope) => chrome.runtime.sendMessage(envelope), { name, input });
  // An answer of nothing arrives without the field.
  if (!reply || typeof reply !== 'object' || 'refused' in reply) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return (reply as { answer?: unknown }).answer as Output<Name>;
}

/** Starts a case by hand and keeps a promise with it. @returns the promise's due instant in epoch milliseconds */
export async function promiseByHand(own: Page, what: string, when: string): Promise<number> {
  const { key } = await ask(own, 'case.start', { channel: 'phone', title: 'Lid of the blue kettle', requester: 'Dana' });
  const kept = await ask(own, 'case.promise', { key, what, when });
  if (!('commitment' in kept)) throw new Error(`not kept: ${kept.refused}`);
  const { commitments } = await ask(own, 'case.read', { key });
  return commitments[0]!.dueAt;
}
