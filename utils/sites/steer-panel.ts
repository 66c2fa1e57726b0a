import type { PageCommand } from '../messaging/page-command';
import { type DraftField, isPlainField } from './draft-field';
import type { Panel } from './mount-panel';
import type { PanelPlace } from './panel-place';
import { leftPlace } from './return-focus';

/** What moves the panel, and the focus between it and the page. */
export interface PanelSteering {
  /** Does what a command says of either; every other is left alone. */
  obey(command: PageCommand): void;
  stop(): void;
}

/** @param placed called with where the panel stands, once it was opened from the page */
export function steerPanel(window: Window, panel: () => Panel | null, field: () => DraftField | null, placed: (place: PanelPlace) => void): PanelSteering {
  const left = leftPlace(window, () => panel()?.hasFocus() ?? false);
  const focusComposer = (): void => {
    if (left.goBack()) return;
    const element = field()?.element;
    if (!element) return window.focus();
    if (!isPlainField(element)) element.ownerDocument.defaultView?.focus();
    element.focus({ preventScroll: true });
  };
  const open = (shown: Panel): void => {
    if (!shown.place().collapsed) return;
    shown.collapse(false);
    placed(shown.place());
  };
  return {
    obey(command) {
      const shown = panel();
      if (command.command === 'focus-composer') focusComposer();
      if (!shown) return;
      if (command.command === 'collapse') shown.collapse(command.collapsed);
      if (command.command === 'arrange') shown.arrange(command.place);
      if (command.command === 'toggle-panel') {
        if (shown.hasFocus() && !shown.place().collapsed) return focusComposer();
        open(shown);
        shown.focus();
      }
      if (command.command === 'hold-shown') {
        open(shown);
        shown.reach();
        shown.focus();
      }
    },
    stop: () => left.stop(),
  };
}
