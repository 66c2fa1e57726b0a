import { i18n } from '#i18n';
import { problemOf, type SubscriptionProblem } from '@/utils/packs/subscription';
import { sayAddressProblem } from './say-address';

const trusts = { missing: 'team.policy.missing', 'other-key': 'team.policy.otherKey' } as const;

/** As for a subscription of one's own, but for what somebody else accepted or has to mend. */
function sayProblem(problem: SubscriptionProblem): string {
  switch (problem.kind) {
    case 'unreachable':
      return i18n.t('team.policy.unreachable');
    case 'not-sound':
      return i18n.t('team.policy.notSound', [[problem.path, problem.problem].filter(Boolean).join(': ')]);
    case 'untrusted':
      return problem.trust in trusts ? i18n.t(trusts[problem.trust as keyof typeof trusts]) : sayAddressProblem(problem);
    case 'older':
      return i18n.t('team.policy.older', [problem.version]);
    case 're-used':
      return i18n.t('team.policy.reUsed', [problem.version]);
    default:
      return sayAddressProblem(problem);
  }
}

/** Why nothing of the browser's policy is taken: what is missing, and who can mend it. @param reason words, or a problem as it is kept */
export const sayPolicyProblem = (reason: string): string => {
  const problem = problemOf(reason);
  return problem ? i18n.t('team.policy.notTaken', [sayProblem(problem)]) : i18n.t('team.policyLeftOut', [reason]);
};
