import { asFactText, type Fact, type FactKind, mostFacts, sameFact } from '@/utils/conversation/fact';
import { Refusal } from '@/utils/messaging/router';
import { factsOf, findFact, putFact } from '@/utils/storage/facts';
import { inTurn } from './in-turn';

/** Keeps a fact; one that is there already stays one. */
export const keepFact = (caseKey: string, kind: FactKind, words: string): Promise<{ fact: Fact; fresh: boolean } | { refused: 'empty' | 'too-many' }> =>
  inTurn('facts', async () => {
    const text = asFactText(words);
    if (text === '') return { refused: 'empty' as const };
    const kept = await factsOf(caseKey);
    const same = kept.find((one) => sameFact(one, { kind, text }));
    if (same) return { fact: same, fresh: false };
    if (kept.length >= mostFacts) return { refused: 'too-many' as const };
    const fact: Fact = { id: crypto.randomUUID(), caseKey, kind, text, at: Date.now() };
    await putFact(fact);
    return { fact, fresh: true };
  });

/** @throws Refusal where there is none */
export const knownFact = async (id: string): Promise<Fact> => {
  const fact = await findFact(id);
  if (!fact) throw new Refusal('no such fact');
  return fact;
};

/** Another kind or other words. @returns the fact as it was */
export const changeFact = (fact: Fact, kind: FactKind, words: string): Promise<{ before: Fact } | { refused: 'empty' }> =>
  inTurn('facts', async () => {
    const text = asFactText(words);
    if (text === '') return { refused: 'empty' as const };
    await putFact({ ...fact, kind, text, changedAt: Date.now() });
    return { before: fact };
  });
