import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';
import type { Notice } from './use-undo';
import './toast.css';

/** How long something can be taken back, in milliseconds. */
export const undoTime = 10_000;

export interface UndoToastProps {
  done: Notice | null;
  forget: () => void;
}

/** Says what was just done and takes it back on demand. Time stands still while the pointer or the keyboard is on it. */
export const UndoToast = ({ done, forget }: UndoToastProps) => (
  <div className="ui-toasts">
    <div aria-live="polite">{done ? <span className="unseen">{done.words}</span> : null}</div>
    {done ? <Toast key={done.id} done={done} forget={forget} /> : null}
  </div>
);

const Toast = ({ done, forget }: { done: Notice; forget: () => void }) => {
  const [held, setHeld] = useState(done.takeFocus);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(forget, undoTime);
    return () => clearTimeout(timer);
  }, [held, forget]);
  return (
    <div className="ui-toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <span>{done.words}</span>
      {done.undo ? (
        <Button
          look="quiet"
          autoFocus={done.takeFocus}
          onBlur={() => setHeld(false)}
          onPress={() => {
            forget();
            done.undo?.();
          }}
        >
          {i18n.t('common.undo')}
        </Button>
      ) : null}
    </div>
  );
};
