import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import type { Arrangement } from '../desk/PanelMenu';
import { undoTime } from '../ui/UndoToast';
import type { useUndo } from '../ui/use-undo';
import type { usePanelActions } from './use-panel-actions';
import type { OpenSidePanel, PanelWhere } from './where';

type Acts = Pick<ReturnType<typeof usePanelActions>, 'arrange' | 'collapse' | 'moveOver'>;

/**
 * Moves the panel about, between the page and the browser's side panel too. What goes over is another page of ours, so the one that it
 * went to says so and takes it back on demand.
 */
export const useDock = (feed: PanelFeed | null, where: PanelWhere, open: OpenSidePanel | null, act: Acts, offerUndo: ReturnType<typeof useUndo>['offerUndoInPlace']) => {
  const inBrowser = feed?.place.inBrowser ?? false;
  const over = feed?.place.over ?? false;
  const tabId = feed?.tabId;
  /** In the click itself, since the browser opens its side panel for nothing else. */
  const goOver = (change: Arrangement): void => {
    if (change.inBrowser && open && tabId !== undefined) void open(tabId).catch(() => undefined);
    act.moveOver(change);
  };
  const latest = useRef(goOver);
  useEffect(() => {
    latest.current = goOver;
  });

  /** Chosen for a side panel that only the person can open: said here until then. */
  const toOpen = inBrowser && where === 'page' && !open;
  const cameAt = feed?.cameAt ?? null;
  const said = useRef<number | null>(null);
  useEffect(() => {
    const isHere = toOpen || inBrowser === (where === 'side-panel');
    if (cameAt === null || !isHere || said.current === cameAt || Date.now() - cameAt > undoTime) return;
    said.current = cameAt;
    offerUndo(i18n.t(toOpen ? 'dock.chosen' : 'dock.arranged'), () => latest.current(inBrowser ? { inBrowser: false, over } : { inBrowser: true }));
  }, [cameAt, inBrowser, over, toOpen, where, offerUndo]);

  return {
    toOpen,
    arrange(change: Arrangement): void {
      if (!feed) return;
      if (change.inBrowser !== undefined && change.inBrowser !== inBrowser) goOver(change);
      else act.arrange(change, feed.place);
    },
    /** The folded button. */
    unfold(): void {
      const inPage = (): void => act.collapse(false);
      if (inBrowser && open && tabId !== undefined) void open(tabId).catch(inPage);
      else inPage();
    },
  };
};
