import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import './panel.css';

export interface NotHereProps {
  /** Has the sidebar of this site stand in the side panel; null where the page in front is none that is read. */
  onCome: (() => void) | null;
  onToday: () => void;
}

/** What the browser's side panel shows beside a page whose sidebar does not stand in it. */
export const NotHere = ({ onCome, onToday }: NotHereProps) => (
  <main className="not-here">
    <h1 className="unseen">{i18n.t('extension.name')}</h1>
    <EmptyState
      title={i18n.t(onCome ? 'sidePanel.inPage' : 'sidePanel.nothing')}
      actions={
        <>
          {onCome ? (
            <Button look="primary" onPress={onCome}>
              {i18n.t('sidePanel.come')}
            </Button>
          ) : null}
          <Button onPress={onToday}>{i18n.t('case.openToday')}</Button>
        </>
      }
    >
      {i18n.t(onCome ? 'sidePanel.inPageMore' : 'sidePanel.nothingMore')}
    </EmptyState>
  </main>
);
