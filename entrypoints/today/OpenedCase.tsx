import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { FollowUpOffer } from '@/components/after/FollowUpOffer';
import { ProposeFollowUp } from '@/components/after/ProposeFollowUp';
import { useAfter } from '@/components/after/use-after';
import { CaseTools } from '@/components/case/CaseTools';
import { useFactActions } from '@/components/case/use-fact-actions';
import type { Times } from '@/components/commitments/use-resolved';
import { noteFactsOf, openCaseKept } from '@/components/panel/open-case';
import { CallHelper } from '@/components/phone/CallHelper';
import { usePhone } from '@/components/phone/use-phone';
import { RecoverySection } from '@/components/recovery/RecoverySection';
import { CasePage } from '@/components/today/CasePage';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { TypedWordsContext } from '@/components/ui/typed-words';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { recoveryReason } from '@/utils/conversation/recovery';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import { typedWordsOf, withTypedWords } from '@/utils/messaging/typed-words';
import { useCaseActions } from './use-case-actions';
import type { PromiseActions } from './use-promise-actions';

interface Props {
  caseKey: string;
  actions: PromiseActions;
  /** @param key null: the list */
  onOpen: (key: string | null) => void;
}

/** One case, with everything that the sidebar would show of it but the draft. */
export function OpenedCase({ caseKey: key, actions, onOpen }: Props) {
  const { value, refresh } = useLive(useMemo(() => withTypedWords(() => call('case.read', { key })), [key]), onDatabase);
  const now = useNow();
  const zone = Temporal.Now.timeZoneId();
  const typed = useMemo(() => typedWordsOf(key), [key]);
  const times = useMemo((): Times => ({ ...actions.times, resolve: (words, meaning, onDayOff) => call('time.resolve', { words, meaning, onDayOff, key }) }), [actions.times, key]);
  const phoneActions = usePhone(call, refresh, actions, key);
  const facts = useFactActions(call, refresh, actions, key);
  const solved = useAfter(call, refresh, actions, key);
  const act = useCaseActions(key, value?.case ?? null, actions, onOpen);
  const close = useCallback(() => onOpen(null), [onOpen]);
  if (!value) return <p role="status">{i18n.t('today.loading')}</p>;
  const { case: kept, commitments, phone, preference, team } = value;
  if (!kept) {
    return <EmptyState title={i18n.t('today.caseGone')} actions={<Button onPress={close}>{i18n.t('today.caseClose')}</Button>} />;
  }
  const open = openCaseKept(kept);
  const recovery = kept.recovery ?? null;
  const followUp = value.followUp?.key === key ? value.followUp : null;
  return (
    <TypedWordsContext value={typed}>
      <CasePage
        opened={kept}
        team={team}
        tools={
          <CaseTools {...{ recovery, times, now }} kept={facts} facts={noteFactsOf(value, open, team.items, zone)} composer={null} onWrite={null} onSay={actions.say} />
        }
        pressing={
          <>
            {followUp ? <FollowUpOffer proposed={followUp} {...{ times, now }} onKeep={solved.keep} onDecline={solved.decline} /> : null}
            <RecoverySection
              recovery={recovery}
              reason={recoveryReason(commitments, open.contacts, recovery, now)}
              contacts={open.contacts}
              onRecovery={facts.recover}
              followUpWhen={team.followUp}
              onFollowUp={facts.followUp}
            />
            {kept.channel === 'phone' || phone ? <CallHelper {...{ phone, times, preference }} {...phoneActions} requester={kept.requester} onPrefer={(words) => facts.prefer(words, preference)} /> : null}
          </>
        }
        after={<ProposeFollowUp {...{ commitments }} proposed={followUp} onPropose={solved.propose} />}
        {...{ commitments, zone, now, times }}
        facts={value.facts}
        onContact={() => facts.cameBack(open.contacts)}
        onOutcome={solved.outcome}
        onEnd={actions.onEnd}
        onMove={actions.onMove}
        onWillKeep={actions.onWillKeep}
        {...act}
        onClose={close}
      />
    </TypedWordsContext>
  );
}
