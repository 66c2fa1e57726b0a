import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { PhoneCall } from '@/utils/conversation/phone-call';
import type { Call } from '@/utils/messaging/protocol';
import type { TypedPromise } from '../commitments/PromiseForm';
import { asProblem, type TimeProblem } from '../commitments/time-problem';
import { sending } from '../ui/sending';
import type { useUndo } from '../ui/use-undo';

/** What became of a callback. */
export interface KeptCallback {
  /** Why its time was not taken; null: it is kept. */
  problem: TimeProblem | null;
  takeBack?: () => void;
}

export interface PhoneActions {
  /** Keeps how the call stands; null: it is over. */
  onPhone: (call: PhoneCall | null) => void;
  /** Ends the call, with a way back. */
  onEnd: (call: PhoneCall) => void;
  /** Keeps a callback as a promise. */
  onCallback: (typed: TypedPromise) => Promise<KeptCallback>;
}

/**
 * @param after reads anew
 * @param key of the case, for a page of ours; a panel speaks of its own conversation
 */
export const usePhone = (call: Call, after: () => void, { offerUndo, say }: Pick<ReturnType<typeof useUndo>, 'offerUndo' | 'say'>, key?: string): PhoneActions =>
  useMemo(() => {
    const of = key === undefined ? {} : { key };
    const { send } = sending(after, say);
    const write = (wanted: PhoneCall | null) => call('phone.write', { call: wanted, ...of });
    return {
      onPhone: (wanted) => send(write(wanted)),
      onEnd: (was) => send(write(null).then(() => offerUndo(i18n.t('phone.wasEnded'), () => send(write(was))))),
      async onCallback(typed) {
        const answer = await (key === undefined ? call('commitment.add', typed) : call('case.promise', { key, ...typed })).catch(() => null);
        after();
        if (!answer) return { problem: 'not-saved' };
        if ('refused' in answer) return { problem: asProblem(answer) };
        const { commitment, fresh } = answer;
        return { problem: null, ...(fresh ? { takeBack: () => send(call('commitment.takeBack', { id: commitment })) } : {}) };
      },
    };
  }, [call, after, offerUndo, say, key]);
