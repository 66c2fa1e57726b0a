import type { Fact } from '@/utils/conversation/fact';
import { builtInSettings } from '@/utils/packs/built-in-settings';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { selectedIn } from '@/utils/platform/content-scripts';
import { asPreference, customerKey, saysSomething } from '@/utils/conversation/preference';
import { changeCase, findCase } from '@/utils/storage/cases';
import { putFact, removeFact } from '@/utils/storage/facts';
import { putPreference, removePreference } from '@/utils/storage/preferences';
import { followUpTime, openFollowUp } from './after-solving';
import { type Asker, tabOf } from './asker';
import { changeFact, keepFact, knownFact } from './facts';
import { keepFollowUp } from './keep-follow-up';
import { caseHere } from './routes-panel';
import { watchTransfer } from './transfers';

/** Which case a message is about: the one it names, which only a page of ours may, else the asker's own. */
export const caseMeant = async (key: string | undefined, asker: Asker): Promise<string> => (key !== undefined && asker.role === 'app' ? key : caseHere(asker));

/** The panel in a page changes facts of its own conversation only; a page of our own may change any. */
const mayChange = async (fact: Fact, asker: Asker): Promise<Fact> => {
  if (asker.role !== 'app' && fact.caseKey !== (await caseHere(asker))) throw new Refusal('a fact of another conversation');
  return fact;
};

export const factRoutes = {
  'selection.read': async (_input, asker) => ({ words: await selectedIn(await tabOf(asker)) }),

  'fact.keep': async ({ kind, words, key }, asker) => keepFact(await caseMeant(key, asker), kind, words),

  'fact.change': async ({ id, kind, words }, asker) => changeFact(await mayChange(await knownFact(id), asker), kind, words),

  'fact.remove': async ({ id }, asker) => {
    const before = await mayChange(await knownFact(id), asker);
    await removeFact(id);
    return { before };
  },

  'fact.putBack': async ({ fact }, asker) => putFact(await mayChange(fact, asker)),

  'transfer.watch': async ({ watch, key }, asker) => watchTransfer(await caseMeant(key, asker), watch),

  'preference.keep': async ({ words, key }, asker) => {
    const of = await caseMeant(key, asker);
    const name = (await findCase(of))?.requester ?? '';
    const customer = customerKey(of, name);
    if (customer === null) throw new Refusal('nobody is known');
    if (saysSomething(words)) await putPreference(asPreference(words, customer, name, Date.now()));
    else await removePreference(customer);
  },

  'case.recovery': async ({ recovery, key }, asker) => {
    if (!(await changeCase(await caseMeant(key, asker), { recovery: recovery ?? undefined }))) throw new Refusal('no such case');
  },

  'recovery.followUp': async ({ what, key }, asker) => {
    const caseKey = await caseMeant(key, asker);
    const open = await openFollowUp(caseKey);
    return open ? { commitment: open.id, fresh: false } : keepFollowUp(caseKey, what, await followUpTime(builtInSettings.followUp.when));
  },

  'case.stage': async ({ shown, key }, asker) => {
    if (!(await changeCase(await caseMeant(key, asker), { shown }))) throw new Refusal('no such case');
  },

  'case.situation': async ({ situation, key }, asker) => {
    const of = await caseMeant(key, asker);
    const former = (await findCase(of))?.situation ?? null;
    if (!(await changeCase(of, { situation: situation ?? undefined }))) throw new Refusal('no such case');
    return { former };
  },

  'case.contacts': async ({ count, key }, asker) => {
    if (!(await changeCase(await caseMeant(key, asker), { contacts: count }))) throw new Refusal('no such case');
  },
} satisfies Partial<Routes<Asker>>;
