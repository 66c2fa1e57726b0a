// First: the schemas that the other modules make have to know the content security policy.
import '@/utils/messaging/zod-under-csp';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/platform/browser';
import { onManagedChange } from '@/utils/platform/managed';
import { onNoticeButton } from '@/utils/platform/notifications';
import { onSidePanel } from '@/utils/platform/side-panel';
import { onDatabaseChange } from '@/utils/storage/db';
import { answer } from './answer';
import { readAllAgain } from './drafts';
import { pauseAlarm, togglePause, watchPause } from './pauses';
import { openNotice, pressNotice } from './notices';
import { followPolicy, organisationAlarm } from './read-policy';
import { bellAlarm, sweep } from './reminders';
import { keepSelectedInFront } from './selected-words';
import { settleSidePanels, sidePanelClosed, sidePanelOpened } from './side-panels';
import { hostsGranted, hostsRemoved, injectAnew } from './site-access';
import { addressAlarm, checkAddresses } from './subscriptions';
import { togglePanel } from './toggle-panel';
import { begin, databaseChanged, forgetTab, quietly, wake } from './wake';
import { panelsHearNothing, wakePanels } from './wake-panels';
import { openWelcome } from './welcome';

// Listeners come first and in one go: a browser that wakes the worker for an event delivers it only to those that stand by then.
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
      void answer(message, sender).then(sendResponse);
      return true;
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      begin();
      if (reason === 'install') quietly('welcome', openWelcome);
      if (reason === 'update') quietly('update', injectAnew);
    });
    browser.runtime.onStartup.addListener(begin);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === bellAlarm) quietly(name, sweep);
      if (name === organisationAlarm) quietly(name, () => followPolicy(Date.now()));
      if (name === addressAlarm) quietly(name, () => checkAddresses(Date.now()));
      if (name === pauseAlarm) quietly(name, () => watchPause().then(readAllAgain));
    });
    browser.notifications.onClicked.addListener((id) => quietly('notice', () => openNotice(id)));
    onNoticeButton((id, button) => quietly('notice', () => pressNotice(id, button)));
    browser.permissions.onAdded.addListener(({ origins }) => quietly('granted', () => hostsGranted(origins ?? [])));
    browser.permissions.onRemoved.addListener(() => quietly('removed', hostsRemoved));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-panel') quietly(command, () => togglePanel(tab?.id));
      if (command === 'keep-selection') quietly(command, keepSelectedInFront);
      if (command === 'toggle-pause') quietly(command, () => togglePause().then(readAllAgain));
    });
    browser.tabs.onActivated.addListener(() => quietly('focus', sweep));
    browser.tabs.onActivated.addListener(() => quietly('side-panels', settleSidePanels));
    browser.tabs.onAttached.addListener(() => quietly('side-panels', settleSidePanels));
    onSidePanel(
      (windowId) => quietly('side-panels', () => sidePanelOpened(windowId)),
      (windowId) => quietly('side-panels', () => sidePanelClosed(windowId)),
    );
    browser.tabs.onRemoved.addListener(forgetTab);
    browser.windows.onFocusChanged.addListener(() => quietly('focus', sweep));
    if (panelsHearNothing()) browser.storage.onChanged.addListener((changes, area) => quietly('panels', () => wakePanels(changes, area)));
    onManagedChange(() => quietly('policy', () => followPolicy(Date.now())));
    onDatabaseChange(databaseChanged);
    wake();
  },
});
