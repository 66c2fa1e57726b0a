import type { Kept, TimeRefusal } from '@/utils/messaging/protocol-promises';
import { keepPromise } from './promises';
import { resolveHere } from './times';

/** Keeps a follow-up, the agent's own reminder that asks what came of it once it is due. @param when in plain language */
export const keepFollowUp = async (caseKey: string, what: string, when: string): Promise<Kept | TimeRefusal> => {
  const resolved = await resolveHere(when, { meaning: 'reminder' });
  if (!resolved.ok) return { refused: resolved.reason };
  return keepPromise({ caseKey, what, kind: 'reminder', time: resolved.time, source: 'follow-up' });
};
