import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type Fact, type FactKind, mostFacts } from '@/utils/conversation/fact';
import { noPreference, type Preference, type PreferenceWords, saysSomething } from '@/utils/conversation/preference';
import type { Recovery } from '@/utils/conversation/recovery';
import type { Call } from '@/utils/messaging/protocol';
import type { KeptByKey } from '@/utils/messaging/panel-feed';
import type { Watch } from '@/utils/transfer/handover';
import { sending } from '../ui/sending';
import type { useUndo } from '../ui/use-undo';

/** Why a fact was not kept. */
export type FactProblem = 'empty' | 'too-many' | 'not-saved';

/** What can be done with the facts of a case, each with a way back. */
export interface FactActions {
  /** @returns what is selected on the desk's page now; empty: nothing */
  onSelected: () => Promise<string>;
  onKeep: (kind: FactKind, words: string) => Promise<FactProblem | null>;
  onChange: (fact: Fact, kind: FactKind, words: string) => Promise<FactProblem | null>;
  onRemove: (fact: Fact) => void;
}

/** The card without whose it is. */
const wordsOf = ({ channel, pace, formality, calledBy, noHold, access }: PreferenceWords): PreferenceWords => ({ channel, pace, formality, calledBy, noHold, access });

/** So much of a fact is said in a toast. */
const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text);

/**
 * @param key of the case, for a page of ours; a panel speaks of its own conversation
 * @param after reads anew
 */
export const useFactActions = (
  call: Call,
  after: () => void,
  { offerUndo, offerUndoInPlace, say }: Pick<ReturnType<typeof useUndo>, 'offerUndo' | 'offerUndoInPlace' | 'say'>,
  key?: string,
) =>
  useMemo(() => {
    const of = key === undefined ? {} : { key };
    const { failed, taken, send } = sending(after, say);
    const putBack = (fact: Fact) => () => send(call('fact.putBack', { fact }));
    const takeBack = (id: string) => () => send(call('fact.remove', { id }));
    const contacts = (count: number) => call('case.contacts', { count, ...of });
    return {
      onSelected: () => call('selection.read', {}).then(({ words }) => words, () => ''),
      async onKeep(kind, words) {
        try {
          const answer = await call('fact.keep', { kind, words, ...of });
          after();
          if ('refused' in answer) return answer.refused;
          if (answer.fresh) offerUndoInPlace(i18n.t('facts.kept', [shortly(answer.fact.text)]), takeBack(answer.fact.id));
          else say(i18n.t('facts.there'));
          return null;
        } catch {
          return 'not-saved';
        }
      },
      async onChange({ id }, kind, words) {
        try {
          const answer = await call('fact.change', { id, kind, words });
          after();
          if ('refused' in answer) return answer.refused;
          offerUndoInPlace(i18n.t('facts.changed'), putBack(answer.before));
          return null;
        } catch {
          return 'not-saved';
        }
      },
      onRemove: ({ id }) => send(call('fact.remove', { id }).then(({ before }) => offerUndo(i18n.t('facts.removed', [shortly(before.text)]), putBack(before)))),
      /** @param before as it is now; null: there is none. @returns whether it was taken */
      prefer: (words: PreferenceWords, before: Preference | null): Promise<boolean> =>
        call('preference.keep', { words: wordsOf(words), ...of }).then(
          () => {
            after();
            offerUndoInPlace(i18n.t(saysSomething(words) ? 'preference.kept' : 'preference.removed'), () => send(call('preference.keep', { words: wordsOf(before ?? noPreference), ...of })));
            return true;
          },
          () => false,
        ),
      /** @param before as it is now; null: it never began. @returns whether it was taken */
      recover(next: Recovery, before: Recovery | null): Promise<boolean> {
        // A ticked box stays where it is, and the focus with it; the button that began or ended it is gone.
        const offer = before?.state === next.state ? offerUndoInPlace : offerUndo;
        return taken(call('case.recovery', { recovery: next, ...of }).then(() => offer(i18n.t('recovery.changed'), () => send(call('case.recovery', { recovery: before, ...of })))));
      },
      /** Proposed with every recovery: the agent looks whether it is right now. @param next with that step ticked @param before as it is now */
      async followUp(next: Recovery, before: Recovery): Promise<boolean> {
        const answer = await call('recovery.followUp', { what: i18n.t('recovery.followUp.what'), ...of }).catch(() => null);
        if (!answer || 'refused' in answer) {
          failed();
          return false;
        }
        const { commitment, fresh } = answer;
        const undo = async () => {
          if (fresh) await call('commitment.takeBack', { id: commitment });
          await call('case.recovery', { recovery: before, ...of });
        };
        return taken(call('case.recovery', { recovery: next, ...of }).then(() => offerUndo(i18n.t('recovery.followed'), () => send(undo()))));
      },
      watch: (watch: Watch) => send(call('transfer.watch', { watch, ...of }).then(({ commitment }) => offerUndo(i18n.t('handover.watching'), () => send(call('commitment.takeBack', { id: commitment }))))),
      /** @param before how often it was so far */
      cameBack: (before: number) =>
        send(contacts(before + 1).then(() => offerUndoInPlace(i18n.t('case.cameBackTimes', before + 1), () => send(contacts(before))))),
      /** Says what a press of the key did. */
      saidByKey({ did, fact }: KeptByKey, text: string) {
        if (did === 'kept' && fact !== null) offerUndoInPlace(i18n.t('facts.kept', [shortly(text)]), takeBack(fact));
        else say(did === 'too-many' ? i18n.t('facts.tooMany', [mostFacts]) : i18n.t(did === 'there' ? 'facts.there' : 'facts.empty'));
      },
    } satisfies FactActions & Record<string, unknown>;
  }, [call, after, offerUndo, offerUndoInPlace, say, key]);
