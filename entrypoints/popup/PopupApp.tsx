import { useState } from 'react';
import { i18n } from '#i18n';
import { OnHere } from '@/components/sites/OnHere';
import { TurnOn } from '@/components/sites/TurnOn';
import { call } from '@/utils/messaging/client';
import { browser } from '@/utils/platform/browser';
import { openSidePanel } from '@/utils/platform/side-panel';
import { turnOnHere } from './ask-for-site';
import { PopupLinks } from './PopupLinks';
import { usePopup, type PopupView } from './use-popup';

/** The toolbar's popup: what Followthrough does on the page under it. */
export function PopupApp() {
  const { value: view, failed, refresh } = usePopup();
  return (
    <main className="popup">
      {view ? <OnThisPage view={view} refresh={refresh} /> : <p role="status">{failed ? i18n.t('popup.failed') : i18n.t('popup.loading')}</p>}
      <PopupLinks />
    </main>
  );
}

function OnThisPage({ view, refresh }: { view: PopupView; refresh: () => void }) {
  const [refused, setRefused] = useState(false);
  const [failed, setFailed] = useState(false);
  const [reload, setReload] = useState(false);
  const { page, site, feed, pausedUntil } = view;

  const change = (work: Promise<unknown>): void => void work.then(refresh, () => setFailed(true));
  if (failed) return <p role="alert">{i18n.t('popup.failed')}</p>;
  if (page.kind === 'closed') {
    return (
      <>
        <h1 className="here-title">{i18n.t('popup.closedTitle')}</h1>
        <p className="soft">{i18n.t('popup.closed')}</p>
      </>
    );
  }
  const { origin, tabId } = page;
  if (!site?.on || !site.granted) {
    const turnOn = (): void =>
      change(
        turnOnHere(origin).then((answer) => {
          setRefused(answer === null);
          setReload(answer?.reload ?? false);
        }),
      );
    return <TurnOn origin={origin} refused={refused} onTurnOn={turnOn} />;
  }
  const here = feed?.origin === origin ? feed : null;
  const unfold = () => call('panel.collapse', { collapsed: false });
  // In the click itself: the browser opens its side panel for nothing else.
  const show = (): void => change((here?.place.inBrowser ? openSidePanel(tabId).catch(unfold) : unfold()).then(() => window.close()));
  return (
    <OnHere
      desk={here?.health ? (here.health.desk?.name ?? null) : undefined}
      onShow={here?.collapsed && !here.place.apart ? show : undefined}
      reloadNeeded={reload || (feed?.health?.reloadNeeded ?? false)}
      pausedHere={site.paused}
      quietUntil={pausedUntil === null ? null : new Date(pausedUntil).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
      onReload={() => change(browser.tabs.reload(tabId).then(() => window.close()))}
      onPauseHour={(on) => change(call('pause.set', { scope: 'hour', on }))}
      onResumeHere={() => change(call('site.pause', { origin, on: false }))}
      onTurnOff={() => change(call('site.turn', { origin, on: false }))}
    />
  );
}
