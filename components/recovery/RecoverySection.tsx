import { i18n } from '#i18n';
import type { Recovery, RecoveryReason } from '@/utils/conversation/recovery';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Section } from '../ui/Section';
import { RecoverySteps } from './RecoverySteps';

export interface RecoverySectionProps {
  recovery: Recovery | null;
  /** Why it is proposed; null: it is not. */
  reason: RecoveryReason | null;
  /** How often they came, which a decision answers for. */
  contacts: number;
  /** @param before as it was shown, for the way back @returns whether it was taken */
  onRecovery: (next: Recovery, before: Recovery | null) => Promise<boolean>;
  /** When one follows up, in plain language. */
  followUpWhen: string;
  /** Keeps the follow-up as the agent's own reminder. @param next with that step ticked @param before as it was shown @returns whether it is kept */
  onFollowUp: (next: Recovery, before: Recovery) => Promise<boolean>;
}

/** After a failure: own it, fix it, make it good, follow up. Proposed once, never by itself; the words stay the agent's. */
export const RecoverySection = ({ recovery, reason, contacts, onRecovery, ...followUp }: RecoverySectionProps) => {
  if (reason) {
    const become = (state: Recovery['state'], done: Recovery['done']) => void onRecovery({ state, done, contacts }, recovery);
    return (
      <Section name={i18n.t('recovery.title')}>
        <Card tone="ask">
          <p>{i18n.t(reason === 'broken-promise' ? 'recovery.broken' : 'recovery.thirdContact')}</p>
          <div className="ui-actions">
            <Button onPress={() => become('on', [])}>{i18n.t('recovery.start')}</Button>
            <Button look="quiet" onPress={() => become('declined', recovery?.done ?? [])}>
              {i18n.t('recovery.decline')}
            </Button>
          </div>
        </Card>
      </Section>
    );
  }
  return recovery?.state === 'on' ? <RecoverySteps {...{ recovery, contacts, onRecovery }} {...followUp} /> : null;
};
