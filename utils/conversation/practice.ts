/** How the key of the practice ticket's case begins. */
export const practiceStart = 'practice@';

/** Whether a case is made up: it never rings, is never counted, and stands apart from real ones. */
export const isPractice = (caseKey: string): boolean => caseKey.startsWith(practiceStart);
