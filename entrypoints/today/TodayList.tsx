import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { CaseList } from '@/components/today/CaseList';
import { DoneList } from '@/components/today/DoneList';
import { allOpen, openOf } from '@/components/today/open-of';
import { PromiseGroup } from '@/components/today/PromiseGroup';
import { SaveCalendar } from '@/components/today/SaveCalendar';
import { StartCase } from '@/components/today/StartCase';
import { TodayMore } from '@/components/today/TodayMore';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyState } from '@/components/ui/EmptyState';
import { dated, saveFile } from '@/components/ui/save-file';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { BackupLine } from './BackupLine';
import { LossLine } from './LossLine';
import type { TodayPart } from './today-part';
import type { PromiseActions } from './use-promise-actions';

/** So many of each group at first, and so many more each time. */
const page = 60;

interface Props {
  actions: PromiseActions;
  /** @param key null: the list */
  onOpenCase: (key: string | null) => void;
  onView: (view: TodayPart) => void;
}

/** Everything that waits, the most pressing first. */
export function TodayList({ actions, onOpenCase, onView }: Props) {
  const [most, setMost] = useState(page);
  const { value: today, failed } = useLive(useCallback(() => call('today.read', { most }), [most]), onDatabase);
  const now = useNow();
  const [inCalendar, setInCalendar] = useState<CommitmentWithCase[] | null>(null);
  if (!today) return <p role="status">{failed ? i18n.t('today.failed', ['']) : i18n.t('today.loading')}</p>;

  const onOpen = ({ url, caseKey }: CommitmentWithCase): void => {
    if (url) void actions.attempt(call('case.open', { key: caseKey }));
    else onOpenCase(caseKey);
  };
  const open = openOf(today);
  const group = { now, onOpen, onCalendar: (promise: CommitmentWithCase) => setInCalendar([promise]), times: actions.times, onEnd: actions.onEnd, onMove: actions.onMove, onWillKeep: actions.onWillKeep };
  const seen = (): void => {
    const unsee = (ids: string[]): void => void actions.attempt(call('away.unseen', { ids }));
    void actions.attempt(call('away.seen', {}).then(({ ids }) => actions.offerUndo(i18n.t('today.wereSeen'), () => unsee(ids))));
  };
  const nothing = open.length === 0;
  return (
    <>
      <LossLine actions={actions} />
      <PromiseGroup name={i18n.t('today.whileAway')} lead={i18n.t('today.whileAwayLead')} promises={today.whileAway} {...group}>
        <div className="ui-actions">
          <Button onPress={seen}>{i18n.t('today.whileAwaySeen')}</Button>
        </div>
      </PromiseGroup>
      <PromiseGroup name={i18n.t('today.overdue')} promises={today.overdue} {...group} />
      <PromiseGroup name={i18n.t('today.dueToday')} promises={today.today} {...group} />
      <PromiseGroup name={i18n.t('today.later')} promises={today.later} {...group} />
      <PromiseGroup name={i18n.t('today.waiting')} lead={i18n.t('today.waitingLead')} promises={today.waiting} {...group} />
      <PromiseGroup name={i18n.t('today.followThrough')} lead={i18n.t('today.followThroughLead')} promises={today.followThrough} {...group} />
      <PromiseGroup name={i18n.t('today.practice')} lead={i18n.t('today.practiceLead')} promises={today.practice} {...group} />
      {today.cut && (
        <div className="ui-actions">
          <Button onPress={() => setMost(most + page)}>{i18n.t('today.showMore')}</Button>
        </div>
      )}
      {nothing && today.practice.length === 0 && (
        <div className="today-empty">
          <EmptyState title={i18n.t('today.emptyTitle')} actions={<ButtonLink href="/practice.html">{i18n.t('today.emptyPractice')}</ButtonLink>}>
            {i18n.t('today.emptyLead')}
          </EmptyState>
        </div>
      )}
      {today.unreadable > 0 && <p role="status">{i18n.t('today.unreadable', today.unreadable)}</p>}
      <TodayMore open={open.length} onLedger={() => onView('ledger')} onCalendar={() => void actions.attempt(call('today.read', { most: allOpen }).then((all) => setInCalendar(openOf(all))))} onHandOn={() => onView('hand-on')} />
      <BackupLine actions={actions} />
      <DoneList promises={today.done} onReopen={actions.onReopen} />
      <StartCase
        onStart={async (wanted) => {
          const started = await actions.attempt(call('case.start', wanted));
          if (!started) return;
          onOpenCase(started.key);
          actions.offerUndoInPlace(i18n.t('today.wasStarted', [started.title]), () => {
            void actions.attempt(call('case.remove', { key: started.key })).then(() => onOpenCase(null));
          });
        }}
      />
      <SaveCalendar
        promises={inCalendar}
        now={now}
        onClose={() => setInCalendar(null)}
        onSave={(file) => actions.say(i18n.t('calendar.saved', [saveFile(file, dated('ics', 'followthrough-promises'), 'text/calendar')]))}
      />
      <CaseList cases={today.cases} onOpen={({ key }) => onOpenCase(key)} />
    </>
  );
}
