import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import type { ItemMark, ItemState } from '@/utils/checklist/checklist';
import type { ShownStage } from '@/utils/checklist/stages';
import type { Commitment, Move } from '@/utils/commitments/commitment';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { beforeMove } from '@/utils/commitments/commitment-life';
import type { Offer } from '@/utils/messaging/panel-feed';
import type { Call, PauseView } from '@/utils/messaging/protocol';
import type { PanelPlace } from '@/utils/sites/panel-place';
import { findingId } from '@/utils/analysis/finding';
import type { Watch } from '@/utils/transfer/handover';
import type { TransferAnswers, TransferVerdict } from '@/utils/transfer/transfer';
import type { PutAsideScope } from '../analysis/PutAsideMenu';
import { asMark, sayMarked } from '../checklist/say-marked';
import type { TeachPart } from '@/utils/sites/teaching';
import type { TypedPromise } from '../commitments/PromiseForm';
import { sayMoved } from '../commitments/say-moved';
import { asProblem, type TimeProblem } from '../commitments/time-problem';
import type { Times } from '../commitments/use-resolved';
import type { Arrangement } from '../desk/PanelMenu';
import type { PauseScope } from '../desk/PauseMenu';
import { pausedScopes } from '../desk/paused-scopes';
import { sending } from '../ui/sending';
import type { useUndo } from '../ui/use-undo';

type UndoActs = Pick<ReturnType<typeof useUndo>, 'offerUndo' | 'offerUndoInPlace' | 'say'>;

/**
 * What can be done in the panel, each as one message.
 * @param call sends a message to the background
 * @param after reads the panel anew
 * @param undo shows what was done, with a way back, or that it was not done
 */
export const usePanelActions = (call: Call, after: () => void, { offerUndo, offerUndoInPlace, say }: UndoActs) =>
  useMemo(() => {
    const { failed, taken, send } = sending(after, say);
    return {
      collapse: (collapsed: boolean) => send(call('panel.collapse', { collapsed })),
      moveButton: (top: number) => send(call('panel.arrange', { top })),
      widen: (width: number) => send(call('panel.arrange', { width })),
      arrange: (change: Arrangement, { side, over, hidden }: PanelPlace) =>
        send(
          call('panel.arrange', change).then(() =>
            offerUndoInPlace(i18n.t(change.hidden ? 'dock.willHide' : 'dock.arranged'), () => send(call('panel.arrange', { side, over, hidden }))),
          ),
        ),
      /** Into the browser's side panel, or back; the panel that it goes to offers the way back. */
      moveOver: (change: Arrangement) => send(call('panel.arrange', change)),
      leave: () => send(call('panel.leave', {})),
      openToday: () => send(call('today.open', {})),
      teach: () => send(call('teach.begin', {})),
      pickPart: (part: TeachPart) => send(call('teach.pick', { part })),
      forgetPart: (part: TeachPart) => send(call('teach.forget', { part })),
      endTeaching: () => send(call('teach.end', {})),
      askTransfer: () => send(call('transfer.ask', {})),
      write: (text: string, onlyInNote: boolean) => call('composer.write', { text, onlyInNote }),
      describe: () => call('desk.describe', {}).then(({ text }) => text),
      times: {
        resolve: (words, meaning, onDayOff) => call('time.resolve', { words, meaning, onDayOff }),
        presets: (meaning) => call('time.presets', { meaning }),
      } satisfies Times,
      theirZone: (words: string) =>
        call('case.zone', { words }).then((answer) => {
          after();
          return !('refused' in answer);
        }),
      show: (finding: Finding) => send(call('finding.show', { id: findingId(finding) })),
      dismiss: ({ rule, phrase }: Finding, scope: PutAsideScope) =>
        send(
          call('finding.dismiss', { rule, phrase, scope }).then(({ dismissal, restsUntil }) =>
            offerUndo(restsUntil === null ? i18n.t(`draft.putAside.${scope}`) : i18n.t('draft.rests'), () => send(call('finding.restore', { dismissal, rule }))),
          ),
        ),
      mark: (item: string, state: ItemState, reason: string | undefined, former: ItemMark | undefined) =>
        taken(
          call('checklist.mark', asMark(item, state, reason)).then(() =>
            offerUndoInPlace(sayMarked(state), () => send(call('checklist.mark', asMark(item, former?.state ?? 'open', former?.reason)))),
          ),
        ),
      situation: (situation: string | null) =>
        taken(
          call('case.situation', { situation }).then(({ former }) =>
            offerUndoInPlace(situation === null ? i18n.t('checklist.situationNone') : i18n.t('checklist.situationIs', [situation]), () => send(call('case.situation', { situation: former }))),
          ),
        ),
      showStage: (shown: ShownStage) => send(call('case.stage', { shown })),
      pause: (scope: PauseScope, on: boolean, former: PauseView) =>
        send(call('pause.set', { scope, on }).then(() => offerUndoInPlace(i18n.t(on ? 'pause.began' : 'pause.ended'), () => setAll(former, !on, [scope])))),
      resume: (former: PauseView) => {
        const scopes = pausedScopes(former);
        send(setPauses(former, false, scopes).then(() => offerUndo(i18n.t('pause.ended'), () => setAll(former, true, scopes))));
      },
      keep: (offer: Offer, what: string, when: string | null) =>
        settle(
          call('offer.keep', { id: offer.id, what, when }).then((answer) => {
            if ('refused' in answer) return answer;
            const commitment = answer.fresh ? answer.commitment : null;
            offerUndo(i18n.t('promises.kept'), () => send(call('offer.unkeep', { id: offer.id, commitment })));
            return answer;
          }),
        ),
      decline: ({ id }: Offer) =>
        send(call('offer.decline', { id }).then(() => offerUndo(i18n.t('promises.declined'), () => send(call('offer.restore', { id }))))),
      add: (typed: TypedPromise) =>
        settle(
          call('commitment.add', typed).then((answer) => {
            if ('refused' in answer || !answer.fresh) return answer;
            offerUndoInPlace(i18n.t('promises.kept'), () => send(call('commitment.takeBack', { id: answer.commitment })));
            return answer;
          }),
        ),
      move: (commitment: Commitment, when: string, how: Move['how'], onDayOff?: DayOffRule) =>
        settle(
          call('commitment.change', { id: commitment.id, when, how, onDayOff }).then((answer) => {
            const back = { id: commitment.id, before: beforeMove(commitment) };
            if (!('refused' in answer)) offerUndo(sayMoved(how, answer.dueAt), () => send(call('commitment.moveBack', back)));
            return answer;
          }),
        ),
      willKeep: ({ id, nudgeAt }: Commitment) =>
        send(call('commitment.willKeep', { id }).then(() => offerUndo(i18n.t('promises.willBeKept'), () => send(call('commitment.willKeep', { id, nudgeAt }))))),
      end: ({ id }: Commitment, state: 'done' | 'dropped') =>
        send(
          call('commitment.end', { id, state }).then(() =>
            offerUndo(i18n.t(state === 'done' ? 'promises.ended' : 'promises.dropped'), () => send(call('commitment.reopen', { id }))),
          ),
        ),
      transferShown: (holdId: string) => send(call('transfer.shown', { holdId })),
      answerTransfer: (holdId: string, verdict: TransferVerdict, answers: TransferAnswers, watch: Watch | null = null) =>
        taken(call('transfer.answer', { holdId, verdict, answers, ...(watch ? { watch } : {}) })),
    };

    /** One after another, since each tells every page what is quiet. */
    async function setPauses(former: PauseView, on: boolean, scopes: readonly PauseScope[]): Promise<void> {
      for (const scope of scopes) await call('pause.set', { scope, on, ...(scope === 'hour' && on && former.until !== null ? { until: former.until } : {}) });
    }
    function setAll(former: PauseView, on: boolean, scopes: readonly PauseScope[]): void {
      send(setPauses(former, on, scopes));
    }

    async function settle(message: Promise<object>): Promise<TimeProblem | null> {
      try {
        const problem = asProblem(await message);
        after();
        return problem;
      } catch {
        failed();
        return 'not-saved';
      }
    }
  }, [call, after, offerUndo, offerUndoInPlace, say]);
