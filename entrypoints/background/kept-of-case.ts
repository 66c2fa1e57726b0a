import { customerKey, type Preference } from '@/utils/conversation/preference';
import { teamViewOf } from '@/utils/packs/team-view';
import type { KeptOfCase } from '@/utils/messaging/protocol';
import { findCase } from '@/utils/storage/cases';
import { commitmentsOf } from '@/utils/storage/commitments';
import { factsOf } from '@/utils/storage/facts';
import { findPreference } from '@/utils/storage/preferences';
import { proposedIn } from './after-solving';
import { readPhone } from './phone';
import { settledOrBuiltIn } from './settled';

const preferenceOf = async (key: string, requester: string, now: number): Promise<Preference | null> => {
  const customer = customerKey(key, requester);
  return customer === null ? null : findPreference(customer, now);
};

/**
 * All that the panel and the Today page show of one case.
 * @param key null: of none
 * @param tabId in which it is shown; null: in none
 * @param now epoch milliseconds
 */
export const keptOfCase = async (key: string | null, tabId: number | null, now: number): Promise<KeptOfCase> => {
  const followUp = tabId === null ? null : await proposedIn(tabId, now);
  const kept = key === null ? null : await findCase(key);
  const team = teamViewOf(await settledOrBuiltIn(), kept);
  if (key === null) return { case: null, commitments: [], phone: null, followUp, facts: [], preference: null, team };
  return {
    case: kept,
    commitments: await commitmentsOf(key),
    phone: await readPhone(key),
    followUp,
    facts: await factsOf(key),
    preference: kept && (await preferenceOf(key, kept.requester, now)),
    team,
  };
};
