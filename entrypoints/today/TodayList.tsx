import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { BoardBar } from '@/components/today/BoardBar';
import { BoardEmpty } from '@/components/today/BoardEmpty';
import { BoardGroups } from '@/components/today/BoardGroups';
import { boardCounts, type BoardView, shownIn } from '@/components/today/board-views';
import { BulkBar } from '@/components/today/BulkBar';
import { CaseList } from '@/components/today/CaseList';
import { DoneList } from '@/components/today/DoneList';
import { allOpen, openOf } from '@/components/today/open-of';
import { PromiseGroup } from '@/components/today/PromiseGroup';
import { SaveCalendar } from '@/components/today/SaveCalendar';
import { StartCase } from '@/components/today/StartCase';
import { TodayMore } from '@/components/today/TodayMore';
import { boardKeys } from '@/components/today/board-keys';
import { useChosen } from '@/components/today/use-chosen';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { EmptyState } from '@/components/ui/EmptyState';
import { dated, saveFile } from '@/components/ui/save-file';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { useSettled } from '@/components/use-settled';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { BackupLine } from './BackupLine';
import { bulkActions } from './bulk-actions';
import { LossLine } from './LossLine';
import { QuoteLine } from './QuoteLine';
import type { TodayPart } from './today-part';
import type { PromiseActions } from './use-promise-actions';

/** So many of each group at first, and so many more each time. */
const page = 60;

interface Props {
  actions: PromiseActions;
  /** @param key null: the list */
  onOpenCase: (key: string | null) => void;
  onView: (view: TodayPart) => void;
  /** Hands these on to a colleague. */
  onHandOn: (ids: string[]) => void;
}

/** Everything that waits, the most pressing first. */
export function TodayList({ actions, onOpenCase, onView, onHandOn }: Props) {
  const [most, setMost] = useState(page);
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const [view, setView] = useState<BoardView>('all');
  const { value: today, failed } = useLive(useCallback(() => call('today.read', { most, words }), [most, words]), onDatabase);
  const now = useNow();
  const [inCalendar, setInCalendar] = useState<CommitmentWithCase[] | null>(null);
  const shown = today ? shownIn(today, view) : [];
  const chosen = useChosen(shown.map(({ id }) => id));
  if (!today) return <p role="status">{failed ? i18n.t('today.failed', ['']) : i18n.t('today.loading')}</p>;

  const bulk = bulkActions(actions, chosen);
  const openCase = ({ key, url }: { key: string; url: string }): void => {
    if (url) void actions.attempt(call('case.open', { key }));
    else onOpenCase(key);
  };
  const onOpen = ({ url, caseKey }: CommitmentWithCase): void => openCase({ key: caseKey, url });
  const keys = boardKeys({
    onOpen: (id) => shown.filter((one) => one.id === id).forEach(onOpen),
    onChoose: (id) => chosen.choose(id, true),
    onDone: (id) => void bulk.end(chosen.has(id) ? chosen.ids : [id], 'done'),
    onSnooze: () => {
      if (chosen.ids.length > 0) void bulk.snooze();
      return chosen.ids.length > 0;
    },
    onClear: chosen.clear,
  });
  const open = openOf(today);
  const group = { now, onOpen, onCalendar: (promise: CommitmentWithCase) => setInCalendar([promise]), onOutcome: ({ caseKey }: CommitmentWithCase) => onOpenCase(caseKey), times: actions.times, onEnd: actions.onEnd, onMove: actions.onMove, onWillKeep: actions.onWillKeep };
  const seen = (): void => {
    const unsee = (ids: string[]): void => void actions.attempt(call('away.unseen', { ids }));
    void actions.attempt(call('away.seen', {}).then(({ ids }) => actions.offerUndo(i18n.t('today.wereSeen'), () => unsee(ids))));
  };
  const counts = boardCounts(today);
  const searches = typed !== '';
  const nothing = counts.all === 0 && today.practice.length === 0 && !searches;
  const hasBoard = counts.all > 0 || today.cases.length > 0 || searches;
  return (
    <>
      <LossLine actions={actions} />
      {hasBoard ? <BoardBar words={typed} onWords={setTyped} {...{ view, counts }} onView={setView} cut={today.cut} hasRows={counts[view] > 0} /> : null}
      <div onKeyDownCapture={keys}>
        <BoardGroups today={today} view={view} group={{ ...group, isChosen: chosen.has, onChoose: chosen.choose }} onSeen={seen} onOpenCase={openCase} onSettle={(one) => void bulk.settle(one)} />
      </div>
      {hasBoard ? <BoardEmpty {...{ view, counts, words }} cases={today.cases.length} partly={today.partly} /> : null}
      <BulkBar
        chosen={chosen.ids.length}
        shown={shown.length}
        times={actions.times}
        onEnd={(state) => void bulk.end(chosen.ids, state)}
        onMove={bulk.move}
        onHandOn={() => onHandOn(chosen.ids)}
        onAll={chosen.all}
        onClear={chosen.clear}
      />
      {view === 'all' ? <PromiseGroup name={i18n.t('today.practice')} lead={i18n.t('today.practiceLead')} promises={today.practice} {...group} /> : null}
      {today.cut && (
        <div className="ui-actions">
          <Button onPress={() => setMost(most + page)}>{i18n.t('today.showMore')}</Button>
        </div>
      )}
      {nothing && (
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
      <QuoteLine actions={actions} />
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
      <CaseList cases={today.cases} isFound={words !== ''} onOpen={({ key }) => onOpenCase(key)} />
    </>
  );
}
