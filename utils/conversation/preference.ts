/** How one customer wants to be treated, as they said it and the agent wrote it down. Empty: nothing is known. */
export interface PreferenceWords {
  /** "E-mail, never the phone" */
  channel: string;
  /** "One thing at a time" */
  pace: string;
  /** "First names", "formal" */
  formality: string;
  /** What they want to be called. */
  calledBy: string;
  /** They do not want to be put on hold. */
  noHold: boolean;
  /** Access needs: "reads with a screen reader". */
  access: string;
}

/** Kept for a customer, not for a case, and for a time only. */
export interface Preference extends PreferenceWords {
  /** {@link customerKey} */
  customer: string;
  /** Name or address as the desk shows it, so that the agent sees whose card it is. */
  name: string;
  /** Epoch milliseconds. */
  changedAt: number;
  /** Epoch milliseconds from which on it is not shown any more, and is removed. */
  expiresAt: number;
}

/** A wish is not for ever: after this many milliseconds without a change it is forgotten. */
export const preferenceKeptFor = 180 * 86_400_000;

/** In UTF-16 units, of each field. */
export const longestPreference = 120;

export const noPreference: PreferenceWords = { channel: '', pace: '', formality: '', calledBy: '', noHold: false, access: '' };

const deskAndAddress = /^[^@#]*(?:@https?:\/\/[^/#]+)?/;

/**
 * The same customer in other conversations of the same desk: the desk and its address from the case's key, and the requester as the desk
 * shows them. Two people of one name in one desk share a card, which is why it shows the name.
 * @returns null where nobody is known
 */
export const customerKey = (caseKey: string, requester: string): string | null => {
  const who = requester.replace(/\s+/gu, ' ').trim().toLocaleLowerCase();
  return who === '' ? null : `${deskAndAddress.exec(caseKey)![0]} ${who}`;
};

/** Whether it says anything at all. */
export const saysSomething = ({ channel, pace, formality, calledBy, noHold, access }: PreferenceWords): boolean =>
  noHold || [channel, pace, formality, calledBy, access].some((words) => words.trim() !== '');

/**
 * What is kept of what was typed.
 * @param now epoch milliseconds
 */
export const asPreference = (words: PreferenceWords, customer: string, name: string, now: number): Preference => ({
  customer,
  name,
  channel: words.channel.trim(),
  pace: words.pace.trim(),
  formality: words.formality.trim(),
  calledBy: words.calledBy.trim(),
  noHold: words.noHold,
  access: words.access.trim(),
  changedAt: now,
  expiresAt: now + preferenceKeptFor,
});
