import type { PhoneCall } from '@/utils/conversation/phone-call';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { newRevision } from './revision';

const phoneKey = (caseKey: string) => `phone:${caseKey}`;

/** The call about a case that is going on, or null. */
export const readPhone = (caseKey: string): Promise<PhoneCall | null> => readSession<PhoneCall>(phoneKey(caseKey));

export const writePhone = async (caseKey: string, call: PhoneCall | null): Promise<void> => {
  await (call ? writeSession(phoneKey(caseKey), call) : removeSession(phoneKey(caseKey)));
  await newRevision();
};

export const dropPhone = (caseKey: string): Promise<void> => removeSession(phoneKey(caseKey));
