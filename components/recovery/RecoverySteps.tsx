import { useState } from 'react';
import { i18n } from '#i18n';
import { type Recovery, recoverySteps, tickStep } from '@/utils/conversation/recovery';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { useAtOnce } from '../use-at-once';
import type { RecoverySectionProps } from './RecoverySection';
import './recovery.css';

interface Props extends Omit<RecoverySectionProps, 'reason'> {
  recovery: Recovery;
}

/** Where the words of a step stand: a message's name has no hyphen. */
const said = { own: 'own', fix: 'fix', 'make-good': 'makeGood', 'follow-up': 'followUp' } as const;

/** The four steps, each ticked by the agent; its end asks for the follow-up once. */
export const RecoverySteps = ({ recovery: kept, contacts, onRecovery, followUpWhen, onFollowUp }: Props) => {
  const [asking, setAsking] = useState(false);
  const withDone = (done: string): Recovery => ({ ...kept, done: recoverySteps.filter((step) => done.split(' ').includes(step)) });
  // The next tick builds on this one, not on what the background had before it.
  const [shown, choose] = useAtOnce<string>(kept.done.join(' '), (done, before) => onRecovery(withDone(done), withDone(before)));
  const recovery = withDone(shown);
  const followed = recovery.done.includes('follow-up');
  const followUp = () => onFollowUp({ ...tickStep(recovery, 'follow-up', true), ...(asking ? { state: 'ended', contacts } : {}) }, recovery);
  return (
    <Section name={i18n.t('recovery.title')} aside={i18n.t('checklist.count', [recovery.done.length, recoverySteps.length])}>
      <ul role="list" className="recovery">
        {recoverySteps.map((step) => (
          <li key={step}>
            <Checkbox isSelected={recovery.done.includes(step)} onChange={(ticked) => choose(tickStep(recovery, step, ticked).done.join(' '))}>
              {i18n.t(`recovery.${said[step]}.title`)}
            </Checkbox>
            <p className="soft small">{i18n.t(`recovery.${said[step]}.question`)}</p>
          </li>
        ))}
      </ul>
      {asking ? <p>{i18n.t('recovery.noFollowUp')}</p> : null}
      <div className="ui-actions">
        {followed ? null : (
          // Another button once it is asked about, so that it takes the focus: a second Enter must not end it without.
          <Button key={asking ? 'asked' : 'offered'} look={asking ? 'plain' : 'quiet'} autoFocus={asking} onPress={() => void followUp()}>
            {i18n.t('recovery.setFollowUp', [followUpWhen])}
          </Button>
        )}
        {/* Asked once, since a failure that nobody looks after again is the next one. */}
        <Button look="quiet" onPress={() => (followed || asking ? void onRecovery({ ...recovery, state: 'ended', contacts }, recovery) : setAsking(true))}>
          {i18n.t(asking ? 'recovery.endWithout' : 'recovery.end')}
        </Button>
      </div>
      <Disclosure label={i18n.t('draft.why')}>
        <p className="soft">{i18n.t('recovery.why')}</p>
      </Disclosure>
    </Section>
  );
};
