import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import { Button } from '../ui/Button';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { PromiseCard } from './PromiseCard';
import { PromiseForm } from './PromiseForm';
import { sayWhen } from './say-when';
import type { Resolve } from './use-resolved';
import type { TimeProblem } from './WhenField';

const hour = 3_600_000;

export interface KeptPromiseProps {
  commitment: Commitment;
  /** Epoch milliseconds. */
  now: number;
  resolve: Resolve;
  onEnd: (commitment: Commitment, state: 'done' | 'dropped') => void;
  onMove: (commitment: Commitment, when: string) => Promise<TimeProblem | null>;
  /** One line that says which case it belongs to, where that is not plain from the place. */
  about?: ReactNode;
  /** An action of the place it stands in, before the others. */
  firstAction?: ReactNode;
}

/** A promise that is kept until the agent ends it. */
export const KeptPromise = ({ commitment, now, resolve, onEnd, onMove, about, firstAction }: KeptPromiseProps) => {
  const keptAs = `move/${commitment.id}`;
  const form = useInlineForm(useIsTyped([`${keptAs}/when`]));
  const late = commitment.dueAt <= now;
  const when = sayWhen(commitment.dueAt, commitment.zone, now);
  const close = commitment.dueAt - now < hour;
  return (
    <PromiseCard
      what={commitment.what}
      about={about}
      when={when}
      state={late ? 'late' : 'kept'}
      note={close ? i18n.t(late ? 'promises.late' : 'promises.close') : undefined}
      actions={
        form.isOpen ? undefined : (
          <>
            {firstAction}
            <Button look="quiet" onPress={() => onEnd(commitment, 'done')}>
              {i18n.t('promises.done')}
            </Button>
            <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
              {i18n.t('promises.move')}
            </Button>
            <Button look="quiet" onPress={() => onEnd(commitment, 'dropped')}>
              {i18n.t('promises.drop')}
            </Button>
          </>
        )
      }
    >
      {form.isOpen ? (
        <PromiseForm
          name={i18n.t('promises.moveName', [commitment.what])}
          whenLabel={i18n.t('promises.moveTo')}
          keptAs={keptAs}
          saveLabel={i18n.t('promises.move')}
          resolve={resolve}
          onCancel={form.close}
          onSave={async (_what, words) => {
            const problem = await onMove(commitment, words);
            if (!problem) form.close();
            return problem;
          }}
        />
      ) : null}
    </PromiseCard>
  );
};
