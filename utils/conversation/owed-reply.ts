/** What is known when a page tells who spoke last in a conversation. */
export interface WhoSpoke {
  /** Since when the customer waits, in epoch milliseconds; undefined: nobody waits. */
  owedSince: number | undefined;
  /** A message of the desk's side stands after the customer's latest words; null: this page does not show it. */
  answered: boolean | null;
  /** These very words were answered from here, or need no answer, which the page may not show yet. */
  settled: boolean;
}

/**
 * Since when an answer is owed, after what a page told. Whoever writes again waits since they first did.
 * @param now epoch milliseconds
 */
export function owedAfter({ owedSince, answered, settled }: WhoSpoke, now: number): number | undefined {
  if (answered === null) return owedSince;
  return answered || settled ? undefined : (owedSince ?? now);
}
