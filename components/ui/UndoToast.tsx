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
export const UndoToast = ({ done, forget }: UndoToastProps) => {
  const [pointed, setPointed] = useState(false);
  return (
    <div className="ui-toasts">
      {/* Stands there when empty too: a live region is only heard if it was there before its words. */}
      <div className="ui-toast" data-shown={done ? '' : undefined} onPointerEnter={() => setPointed(true)} onPointerLeave={() => setPointed(false)}>
        <span aria-live="polite">{done?.words}</span>
        {done ? <Undo key={done.id} done={done} forget={forget} pointed={pointed} /> : null}
      </div>
    </div>
  );
};

const Undo = ({ done, forget, pointed }: { done: Notice; forget: () => void; pointed: boolean }) => {
  const [focused, setFocused] = useState(done.takeFocus);
  const held = pointed || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(forget, undoTime);
    return () => clearTimeout(timer);
  }, [held, forget]);
  if (!done.undo) return null;
  const { undo } = done;
  return (
    <Button
      look="quiet"
      autoFocus={done.takeFocus}
      onFocusChange={setFocused}
      onPress={() => {
        forget();
        undo();
      }}
    >
      {i18n.t('common.undo')}
    </Button>
  );
};
