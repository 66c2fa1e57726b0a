import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import '@/components/today/today.css';
import { Page } from '@/components/ui/Page';
import { UndoToast } from '@/components/ui/UndoToast';
import { caseAddress, caseKeyIn } from '@/utils/messaging/case-address';
import { OpenedCase } from './OpenedCase';
import { TodayList } from './TodayList';
import { usePromiseActions } from './use-promise-actions';

/** Shows one case where the address names one, else the list. The address does it, so that the browser's Back works. */
function useOpenedCase(): [string | null, (key: string | null) => void] {
  const [key, setKey] = useState(() => caseKeyIn(location.hash));
  useEffect(() => {
    const look = (): void => setKey(caseKeyIn(location.hash));
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const open = useCallback((next: string | null) => {
    location.hash = next === null ? '' : new URL(caseAddress(next), location.href).hash;
  }, []);
  return [key, open];
}

/** What is due, overdue and promised across all cases, and cases by hand. */
export function TodayApp() {
  const [key, open] = useOpenedCase();
  const { actions, failure, undo } = usePromiseActions();
  return (
    <Page name="today" title={i18n.t('today.title')} subtitle={i18n.t('today.subtitle')}>
      {failure && <p role="alert">{i18n.t('today.failed', [failure])}</p>}
      {key === null ? <TodayList actions={actions} onOpenCase={open} /> : <OpenedCase key={key} caseKey={key} actions={actions} onOpen={open} />}
      <div className="page-toast">
        <UndoToast done={undo.done} forget={undo.forget} />
      </div>
    </Page>
  );
}
