import { useState } from 'react';
import { i18n } from '#i18n';
import { type Recovery, type RecoveryReason, recoverySteps, tickStep } from '@/utils/conversation/recovery';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import './recovery.css';

export interface RecoverySectionProps {
  recovery: Recovery | null;
  /** Why it is proposed; null: it is not. */
  reason: RecoveryReason | null;
  /** How often they came, which a decision answers for. */
  contacts: number;
  onRecovery: (recovery: Recovery) => void;
  /** Keeps the follow-up as the agent's own reminder. @returns whether it is kept */
  onFollowUp: () => Promise<boolean>;
}

/** Where the words of a step stand: a message's name has no hyphen. */
const said = { own: 'own', fix: 'fix', 'make-good': 'makeGood', 'follow-up': 'followUp' } as const;

/** After a failure: own it, fix it, make it good, follow up. Proposed once, never by itself; the words stay the agent's. */
export const RecoverySection = ({ recovery, reason, contacts, onRecovery, onFollowUp }: RecoverySectionProps) => {
  const [asking, setAsking] = useState(false);
  const become = (state: Recovery['state']) => onRecovery({ state, done: recovery?.done ?? [], contacts });
  if (reason) {
    return (
      <Section name={i18n.t('recovery.title')}>
        <Card tone="ask">
          <p>{i18n.t(reason === 'broken-promise' ? 'recovery.broken' : 'recovery.thirdContact')}</p>
          <div className="ui-actions">
            <Button onPress={() => onRecovery({ state: 'on', done: [], contacts })}>{i18n.t('recovery.start')}</Button>
            <Button look="quiet" onPress={() => become('declined')}>
              {i18n.t('recovery.decline')}
            </Button>
          </div>
        </Card>
      </Section>
    );
  }
  if (recovery?.state !== 'on') return null;
  const followed = recovery.done.includes('follow-up');
  const followUp = async () => {
    if (!(await onFollowUp())) return;
    onRecovery({ ...tickStep(recovery, 'follow-up', true), ...(asking ? { state: 'ended', contacts } : {}) });
  };
  return (
    <Section name={i18n.t('recovery.title')} aside={i18n.t('checklist.count', [recovery.done.length, recoverySteps.length])}>
      <ul role="list" className="recovery">
        {recoverySteps.map((step) => (
          <li key={step}>
            <Checkbox isSelected={recovery.done.includes(step)} onChange={(ticked) => onRecovery(tickStep(recovery, step, ticked))}>
              {i18n.t(`recovery.${said[step]}.title`)}
            </Checkbox>
            <p className="soft small">{i18n.t(`recovery.${said[step]}.question`)}</p>
          </li>
        ))}
      </ul>
      {asking ? <p>{i18n.t('recovery.noFollowUp')}</p> : null}
      <div className="ui-actions">
        {followed ? null : (
          <Button look={asking ? 'plain' : 'quiet'} autoFocus={asking} onPress={() => void followUp()}>
            {i18n.t('recovery.setFollowUp')}
          </Button>
        )}
        {/* Asked once, since a failure that nobody looks after again is the next one. */}
        <Button look="quiet" onPress={() => (followed || asking ? become('ended') : setAsking(true))}>
          {i18n.t(asking ? 'recovery.endWithout' : 'recovery.end')}
        </Button>
      </div>
      <Disclosure label={i18n.t('draft.why')}>
        <p className="soft">{i18n.t('recovery.why')}</p>
      </Disclosure>
    </Section>
  );
};
