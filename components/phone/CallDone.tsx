import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { undoTime } from '../ui/UndoToast';

interface Props {
  /** What was just done; null: nothing, or long ago. */
  words: string | null;
  onUndo: () => void;
  forget: () => void;
}

/** As the undo toast, beside what was pressed: a toast would lie over the very buttons that come next on the phone. */
export const CallDone = ({ words, onUndo, forget }: Props) => {
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(forget, undoTime);
    return () => clearTimeout(timer);
  }, [words, forget]);
  return (
    <span className="call-done">
      <span aria-live="polite">{words}</span>
      {words === null ? null : (
        <Button look="quiet" onPress={onUndo}>
          {i18n.t('common.undo')}
        </Button>
      )}
    </span>
  );
};
