import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import '@/components/today/today.css';
import { Page } from '@/components/ui/Page';
import { UndoToast } from '@/components/ui/UndoToast';
import { caseAddress, caseKeyIn } from '@/utils/messaging/case-address';
import { HandOnView } from './HandOnView';
import { LedgerView } from './LedgerView';
import { OpenedCase } from './OpenedCase';
import { partAddress, partIn, type TodayPart } from './today-part';
import { TodayList } from './TodayList';
import { usePromiseActions } from './use-promise-actions';

/** Shows one case or one part where the address names it, else the list. The address does it, so that the browser's Back works. */
function useAddress() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const look = (): void => setHash(location.hash);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const openCase = useCallback((key: string | null) => {
    location.hash = key === null ? '' : new URL(caseAddress(key), location.href).hash;
  }, []);
  const openPart = useCallback((part: TodayPart | null) => {
    location.hash = part === null ? '' : partAddress(part);
  }, []);
  return { key: caseKeyIn(hash), part: partIn(hash), openCase, openPart };
}

/** What is due, overdue and promised across all cases, and cases by hand. */
export function TodayApp() {
  const { key, part, openCase, openPart } = useAddress();
  const close = () => openPart(null);
  /** Chosen on the board, for a colleague. */
  const [handed, setHanded] = useState<string[]>([]);
  const { actions, failure, undo } = usePromiseActions();
  return (
    <Page name="today" title={i18n.t('today.title')} subtitle={i18n.t('today.subtitle')}>
      {failure && <p role="alert">{i18n.t('today.failed', [failure])}</p>}
      {key !== null ? (
        <OpenedCase key={key} caseKey={key} actions={actions} onOpen={openCase} />
      ) : part === 'ledger' ? (
        <LedgerView onClose={close} />
      ) : part === 'hand-on' ? (
        <HandOnView actions={actions} chosen={handed} onClose={close} />
      ) : (
        <TodayList
          actions={actions}
          onOpenCase={openCase}
          onView={(view) => {
            setHanded([]);
            openPart(view);
          }}
          onHandOn={(ids) => {
            setHanded(ids);
            openPart('hand-on');
          }}
        />
      )}
      <div className="page-toast">
        <UndoToast done={undo.done} forget={undo.forget} />
      </div>
    </Page>
  );
}
