import type { Call, MessageName } from './protocol';

/** What travels from a page of ours to the background. */
export interface Envelope {
  name: MessageName;
  input: unknown;
}

/** What comes back: an answer, or the reason of a refusal in words. */
export type Reply = { answer: unknown } | { refused: string };

/**
 * The one way to send a message. Small enough for the content script: types only, no Zod.
 * @param sendMessage the browser's `runtime.sendMessage`
 */
export const callerOver = (sendMessage: (envelope: Envelope) => Promise<unknown>): Call =>
  (async (name: MessageName, input: unknown) => {
    const reply = (await sendMessage({ name, input })) as Reply | undefined;
    if (!reply) throw new Error(`${name}: no answer`);
    if ('refused' in reply) throw new Error(`${name}: ${reply.refused}`);
    return reply.answer;
  }) as Call;
