import { dropMergeUndo } from '@/utils/storage/merge-undo';
import { dropPackUndo } from '@/utils/storage/pack-undo';
import { noteTrouble } from '@/utils/platform/log';
import { dropProposal } from './after-solving';
import { tellBeforeSolving } from './before-solving';
import { keepCopies } from './copies';
import { dropWordsOfTab } from './customer-words';
import { dropDraft } from './drafts';
import { dropFeed } from './panel-feed';
import { forgetPanels } from './panel-frames';
import { watchPause } from './pauses';
import { followPolicy } from './read-policy';
import { sweep } from './reminders';
import { dropRemoved } from './removed-case';
import { newRevision } from './revision';
import { settleSidePanels } from './side-panels';
import { syncSites } from './site-access';
import { checkAddresses } from './subscriptions';
import { dropHold } from './transfers';

/** Runs something that nobody waits for; its failure is noted and harms nothing else. */
export const quietly = (where: string, job: () => Promise<unknown>): void => {
  job().catch((error: unknown) => noteTrouble(where, error));
};

/** Every start of the worker: what fell due while it slept rings now. Nothing needs to be restored, since nothing is held only in memory. */
export const wake = (): void => {
  quietly('wake', sweep);
  quietly('wake', dropRemoved);
  quietly('side-panels', settleSidePanels);
  quietly('copies', keepCopies);
  quietly('wake', () => dropMergeUndo(Date.now()));
  quietly('wake', () => dropPackUndo(Date.now()));
};

/** The extension was installed or updated, or the browser started: alarms and registrations may be gone. */
export const begin = (): void => {
  quietly('begin', syncSites);
  quietly('begin', watchPause);
  quietly('begin', () => checkAddresses(Date.now()));
  quietly('begin', () => followPolicy(Date.now()));
};

/** A tab was closed: what was held for it goes. */
export const forgetTab = (tabId: number): void =>
  quietly('tab', async () => {
    await dropHold(tabId);
    await dropDraft(tabId);
    await dropFeed(tabId);
    await dropProposal(tabId);
    await forgetPanels(tabId);
    await dropWordsOfTab(tabId);
  });

/** Tells the pages that show the database that it has changed. */
export const databaseChanged = (): void => {
  quietly('revision', newRevision);
  quietly('solving', tellBeforeSolving);
};
