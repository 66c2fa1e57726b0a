import { i18n } from '#i18n';
import type { CaseRecord } from '@/utils/conversation/case';
import type { TodayView } from '@/utils/messaging/today-view';
import { Button } from '../ui/Button';
import { type BoardView, openIn } from './board-views';
import { OwedGroup } from './OwedGroup';
import { PromiseGroup, type PromiseGroupProps } from './PromiseGroup';

interface Props {
  today: TodayView;
  view: BoardView;
  /** What every row can do. */
  group: Omit<PromiseGroupProps, 'name' | 'lead' | 'promises' | 'children'>;
  onSeen: () => void;
  onOpenCase: (one: CaseRecord) => void;
  onSettle: (one: CaseRecord) => void;
}

/** The board's groups, the most pressing first; or one part of it alone. */
export const BoardGroups = ({ today, view, group, onSeen, onOpenCase, onSettle }: Props) => {
  const owed = <OwedGroup cases={today.owed} now={group.now} onOpen={onOpenCase} onSettle={onSettle} />;
  const waiting = { name: i18n.t('today.waiting'), lead: i18n.t('today.waitingLead') };
  const followThrough = { name: i18n.t('today.followThrough'), lead: i18n.t('today.followThroughLead') };
  if (view === 'owed') return owed;
  if (view === 'waiting') return <PromiseGroup {...waiting} promises={openIn(today, 'waiting')} {...group} />;
  if (view === 'followThrough') return <PromiseGroup {...followThrough} promises={openIn(today, 'followThrough')} {...group} />;
  return (
    <>
      <PromiseGroup name={i18n.t('today.whileAway')} lead={i18n.t('today.whileAwayLead')} promises={today.whileAway} {...group}>
        <div className="ui-actions">
          <Button onPress={onSeen}>{i18n.t('today.whileAwaySeen')}</Button>
        </div>
      </PromiseGroup>
      <PromiseGroup name={i18n.t('today.overdue')} promises={today.overdue} {...group} />
      <PromiseGroup name={i18n.t('today.dueToday')} promises={today.today} {...group} />
      {view === 'all' ? owed : null}
      <PromiseGroup name={i18n.t('today.later')} promises={today.later} {...group} />
      {view === 'all' ? (
        <>
          <PromiseGroup {...waiting} promises={today.waiting} {...group} />
          <PromiseGroup {...followThrough} promises={today.followThrough} {...group} />
        </>
      ) : null}
    </>
  );
};
