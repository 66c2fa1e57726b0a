import { useCallback } from 'react';
import { i18n } from '#i18n';
import { CasePage } from '@/components/today/CasePage';
import { EmptyState } from '@/components/ui/EmptyState';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { principles } from '@/utils/checklist/principles';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

interface Props {
  caseKey: string;
  actions: PromiseActions;
  onClose: () => void;
}

/** One case, with everything that the sidebar would show of it but the draft. */
export function OpenedCase({ caseKey: key, actions, onClose }: Props) {
  const { value } = useLive(useCallback(() => call('case.read', { key }), [key]), onDatabase);
  const now = useNow();
  if (!value) return <p role="status">{i18n.t('today.loading')}</p>;
  if (!value.case) {
    return <EmptyState title={i18n.t('today.caseGone')} actions={<Button onPress={onClose}>{i18n.t('today.caseClose')}</Button>} />;
  }
  return (
    <CasePage
      opened={value.case}
      commitments={value.commitments}
      principles={[...principles]}
      zone={Temporal.Now.timeZoneId()}
      now={now}
      resolve={actions.resolve}
      onEnd={actions.onEnd}
      onMove={actions.onMove}
      onAdd={async (what, when) => {
        const answer = await actions.attempt(call('case.promise', { key, what, when }));
        if (!answer) return 'not-saved';
        return 'refused' in answer ? answer.refused : null;
      }}
      onMark={(item, state, reason) => actions.attempt(call('case.mark', { key, item, state, ...(reason ? { reason } : {}) }).then(() => true)).then(Boolean)}
      onClose={onClose}
      {...(value.case.url ? { onOpenConversation: () => void actions.attempt(call('case.open', { key })) } : {})}
      onRemove={() => void actions.attempt(call('case.remove', { key }).then(onClose))}
    />
  );
}
