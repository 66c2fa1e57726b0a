import { useCallback, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { recoveryReason } from '@/utils/conversation/recovery';
import type { Call, PanelView } from '@/utils/messaging/protocol';
import { DraftSection } from '../analysis/DraftSection';
import { CaseHeader } from '../case/CaseHeader';
import { CaseTools } from '../case/CaseTools';
import { useFactActions } from '../case/use-fact-actions';
import { useKeptByKey } from '../case/use-kept-by-key';
import { ChecklistSection } from '../checklist/ChecklistSection';
import { OfferBelow } from '../commitments/OfferBelow';
import { PromisesSection } from '../commitments/PromisesSection';
import { DeskNotice } from '../desk/DeskNotice';
import { isPaused, PausedNotice } from '../desk/PausedNotice';
import { TeachDesk } from '../desk/TeachDesk';
import { FollowUpOffer } from '../after/FollowUpOffer';
import { ProposeFollowUp } from '../after/ProposeFollowUp';
import { useAfter } from '../after/use-after';
import { CallHelper } from '../phone/CallHelper';
import { usePhone } from '../phone/use-phone';
import { afterKeyUp } from '../ui/after-key-up';
import { UndoToast } from '../ui/UndoToast';
import { useUndo } from '../ui/use-undo';
import { RecoverySection } from '../recovery/RecoverySection';
import { TeamLinks } from '../team/TeamLinks';
import { HeldReview } from './HeldReview';
import { noteFactsOf, openCaseOf } from './open-case';
import { PanelFooter } from './PanelFooter';
import { Rail } from './Rail';
import { useDock } from './use-dock';
import { useEscape } from './use-escape';
import { useKeptFocus } from './use-kept-focus';
import { usePanelActions } from './use-panel-actions';
import type { OpenSidePanel, PanelWhere } from './where';
import './panel.css';

export interface PanelProps {
  view: PanelView;
  /** The background does not answer: what is shown may be old. */
  lost: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** Both are stable between renders. */
  call: Call;
  refresh: () => void;
  where?: PanelWhere;
  /** Null where the browser opens its side panel for nobody here. */
  openSidePanel?: OpenSidePanel | null;
}

/** The sidebar's inside: one conversation, read along. */
export const Panel = ({ view, lost, now, call, refresh, where = 'page', openSidePanel = null }: PanelProps) => {
  const { feed, pause, zone, team, preference } = view;
  const principles = team.items;
  const { done, forget, ...undo } = useUndo();
  const act = usePanelActions(call, refresh, undo);
  const facts = useFactActions(call, refresh, undo);
  useKeptByKey(feed?.keptByKey ?? null, view.facts, facts.saidByKey);
  const phone = usePhone(call, refresh, undo);
  const solved = useAfter(call, refresh, undo);
  const panel = useRef<HTMLDivElement>(null);
  const firstOffer = useRef<HTMLLIElement>(null);
  useKeptFocus(panel);
  const inPage = where === 'page';
  // What is held is asked about in the page, where the panel can take the keys.
  const hold = (inPage && feed?.hold) || null;
  const dock = useDock(feed, where, openSidePanel, act, undo.offerUndoInPlace);
  // The review takes Escape for itself, wherever in the panel the focus is.
  useEscape(useCallback(() => (hold ? undefined : afterKeyUp(act.leave)), [hold, act]));

  const collapsed = (inPage && feed?.collapsed) || false;
  useEffect(() => {
    if (hold && collapsed) act.collapse(false);
  }, [hold, collapsed, act]);

  const open = openCaseOf(view);
  const place = feed?.place ?? null;
  const marks = view.case?.marks ?? {};
  const recovery = view.case?.recovery ?? null;
  const review = hold ? <HeldReview {...{ hold, view, principles, open, act, now }} onSay={undo.say} /> : null;
  if (collapsed) {
    return (
      <>
        <Rail
          questions={feed?.findings.filter(({ label }) => label !== 'heat').length ?? 0}
          due={view.dueToday}
          health={feed?.health ?? null}
          paused={isPaused(pause)}
          onOpen={dock.unfold}
          top={feed?.place.top ?? 0}
          onMove={act.moveButton}
        />
        {review}
      </>
    );
  }
  return (
    <div className="panel" ref={panel}>
      <CaseHeader
        {...{ open, onToday: act.openToday }}
        readable={feed?.health?.desk !== null}
        onCollapse={inPage ? () => act.collapse(true) : null}
        onContact={() => open && facts.cameBack(open.contacts)}
        note={
          open && feed ? (
            <CaseTools
              key={feed.conversation?.key}
              {...{ recovery, now, times: act.times, kept: facts, onWrite: act.write, onSay: undo.say }}
              facts={noteFactsOf(view, open, principles, zone)}
              composer={feed.health?.reply === null ? null : feed.composer}
            />
          ) : null
        }
      />
      {lost ? (
        <p className="panel-lost" role="alert">
          {i18n.t('panel.lost')}
        </p>
      ) : null}
      {isPaused(pause) ? <PausedNotice pause={pause} zone={zone} onResume={() => act.resume(pause)} /> : null}
      <DeskNotice feed={feed} askedInPage={!inPage && Boolean(feed?.hold)} toOpen={dock.toOpen && !hold} />
      {view.followUp ? (
        <FollowUpOffer key={`follow-up/${view.followUp.key}`} proposed={view.followUp} times={act.times} now={now} onKeep={solved.keep} onDecline={solved.decline} />
      ) : null}
      {/* Of another case nothing stays half-typed here; each has its own. */}
      <main className="panel-main" key={feed?.conversation?.key}>
        {feed?.teaching ? <TeachDesk teaching={feed.teaching} onPick={act.pickPart} onForget={act.forgetPart} onDone={act.endTeaching} /> : null}
        {open && feed ? (
          <>
            <RecoverySection
              recovery={recovery}
              reason={recoveryReason(view.commitments, open.contacts, recovery, now)}
              contacts={open.contacts}
              onRecovery={facts.recover}
              followUpWhen={team.followUp}
              onFollowUp={facts.followUp}
            />
            <DraftSection findings={feed.findings} composer={feed.composer} paused={isPaused(pause)} onShow={act.show} onDismiss={act.dismiss} />
            <ChecklistSection
              {...{ principles, marks, evidence: feed.evidence, shown: view.case?.shown }}
              about={{ situations: team.situations, situation: view.case?.situation ?? null, onSituation: act.situation }}
              onShow={act.showStage}
              onMark={(item, state, reason) => act.mark(item, state, reason, marks[item])}
            />
            <PromisesSection
              {...{ commitments: view.commitments, offers: feed.offers, zone, now, promiseLine: team.promiseLine }}
              {...{ times: act.times, onEnd: act.end, onMove: act.move, onKeep: act.keep, onDecline: act.decline, onAdd: act.add }}
              {...{ onTell: act.leave, onWillKeep: act.willKeep, theirZone: view.case?.theirZone ?? null, onTheirZone: act.theirZone, facts: view.facts, onOutcome: solved.outcome, firstOffer }}
            />
            <CallHelper phone={view.phone} requester={open.requester} {...{ preference, times: act.times }} {...phone} onPrefer={(words) => facts.prefer(words, preference)} />
            <ProposeFollowUp commitments={view.commitments} proposed={view.followUp} onPropose={solved.propose} />
            <TeamLinks links={team.links} contact={team.contact} />
            {feed.offers[0] ? <OfferBelow offer={feed.offers[0]} card={firstOffer} /> : null}
          </>
        ) : null}
      </main>
      <UndoToast done={done} forget={forget} />
      <PanelFooter
        {...{ health: feed?.health ?? null, pause, hasConversation: open !== null, dueToday: view.dueToday }}
        place={place}
        inPage={inPage}
        sidePanel={view.sidePanel}
        onWidth={act.widen}
        onArrange={dock.arrange}
        onPause={(scope, on) => act.pause(scope, on, pause)}
        onToday={act.openToday}
        onTeach={act.teach}
        onAsk={act.askTransfer}
        onDescribe={act.describe}
      />
      {review}
    </div>
  );
};
