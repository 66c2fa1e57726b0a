import { useState } from 'react';
import { i18n } from '#i18n';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';

/** Removes everything after a question; there is no way back. */
export const WipeAll = ({ onWipe }: { onWipe: () => void }) => {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{i18n.t('keeping.wipeLead')}</p>
      <div className="ui-actions">
        <Button onPress={() => setAsking(true)}>{i18n.t('keeping.wipe')}</Button>
      </div>
      <AlertDialog
        title={i18n.t('keeping.wipeTitle')}
        isOpen={asking}
        onEscape={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {i18n.t('keeping.wipeKeep')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                setAsking(false);
                onWipe();
              }}
            >
              {i18n.t('keeping.wipeConfirm')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('keeping.wipeWords')}</p>
      </AlertDialog>
    </>
  );
};
