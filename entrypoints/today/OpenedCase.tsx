import { useCallback, useMemo } from 'react';
import { i18n } from '#i18n';
import { asMark, sayMarked } from '@/components/checklist/say-marked';
import type { TypedPromise } from '@/components/commitments/PromiseForm';
import type { TimeProblem } from '@/components/commitments/time-problem';
import type { Times } from '@/components/commitments/use-resolved';
import { CallHelper } from '@/components/phone/CallHelper';
import { usePhone } from '@/components/phone/use-phone';
import { CasePage } from '@/components/today/CasePage';
import { EmptyState } from '@/components/ui/EmptyState';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import type { ItemState } from '@/utils/checklist/checklist';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

interface Props {
  caseKey: string;
  actions: PromiseActions;
  /** @param key null: the list */
  onOpen: (key: string | null) => void;
}

/** One case, with everything that the sidebar would show of it but the draft. */
export function OpenedCase({ caseKey: key, actions, onOpen }: Props) {
  const { value, refresh } = useLive(useCallback(() => call('case.read', { key }), [key]), onDatabase);
  const now = useNow();
  const { attempt, offerUndo, offerUndoInPlace } = actions;
  const times = useMemo((): Times => ({ ...actions.times, resolve: (words, meaning, onDayOff) => call('time.resolve', { words, meaning, onDayOff, key }) }), [actions.times, key]);
  const phone = value?.phone ?? null;
  const phoneActions = usePhone(call, refresh, actions, key);
  const close = () => onOpen(null);
  if (!value) return <p role="status">{i18n.t('today.loading')}</p>;
  if (!value.case) {
    return <EmptyState title={i18n.t('today.caseGone')} actions={<Button onPress={close}>{i18n.t('today.caseClose')}</Button>} />;
  }
  const { marks, title, url } = value.case;

  const add = async (typed: TypedPromise): Promise<TimeProblem | null> => {
    const answer = await attempt(call('case.promise', { key, ...typed }));
    if (!answer) return 'not-saved';
    if ('refused' in answer) return answer.refused;
    const takeBack = () => void attempt(call('commitment.takeBack', { id: answer.commitment }));
    if (answer.fresh) offerUndoInPlace(i18n.t('promises.kept'), takeBack);
    return null;
  };
  const mark = async (item: string, state: ItemState, reason?: string): Promise<boolean> => {
    const former = marks[item];
    const unmark = () => void attempt(call('case.mark', { key, ...asMark(item, former?.state ?? 'open', former?.reason) }));
    const taken = await attempt(call('case.mark', { key, ...asMark(item, state, reason) }).then(() => true));
    if (taken) offerUndoInPlace(sayMarked(state), unmark);
    return taken ?? false;
  };
  const situate = async (situation: string | null): Promise<boolean> => {
    const answer = await attempt(call('case.situation', { situation, key }));
    if (!answer) return false;
    offerUndoInPlace(situation === null ? i18n.t('checklist.situationNone') : i18n.t('checklist.situationIs', [situation]), () => void attempt(call('case.situation', { situation: answer.former, key })));
    return true;
  };
  const restore = async (): Promise<void> => {
    if (await attempt(call('case.restore', { key }).then(() => true))) onOpen(key);
  };
  const remove = async (): Promise<void> => {
    if (!(await attempt(call('case.remove', { key }).then(() => true)))) return;
    close();
    offerUndo(i18n.t('today.wasRemoved', [title || i18n.t('today.untitled')]), () => void restore());
  };
  return (
    <CasePage
      opened={value.case}
      commitments={value.commitments}
      team={value.team}
      onSituation={situate}
      helper={value.case.channel === 'phone' || phone ? <CallHelper {...{ phone, times }} {...phoneActions} requester={value.case.requester} /> : null}
      zone={Temporal.Now.timeZoneId()}
      now={now}
      times={times}
      onEnd={actions.onEnd}
      onMove={actions.onMove}
      onTell={() => void (url && attempt(call('case.open', { key })))}
      onWillKeep={actions.onWillKeep}
      onTheirZone={async (words) => !('refused' in (await call('case.zone', { words, key })))}
      onAdd={add}
      onMark={mark}
      onShow={(shown) => void attempt(call('case.stage', { shown, key }))}
      onClose={close}
      {...(url ? { onOpenConversation: () => void attempt(call('case.open', { key })) } : {})}
      onRemove={() => void remove()}
    />
  );
}
