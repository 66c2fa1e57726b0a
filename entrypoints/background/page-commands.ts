import type { PageCommand } from '@/utils/messaging/page-command';
import { sendToTab } from '@/utils/platform/tabs';

/** Tells the content scripts of a tab (all frames, or one) what to do; nobody there is no failure. */
export const tellPage = (tabId: number, command: PageCommand, frameId?: number): Promise<void> => sendToTab(tabId, command, frameId);
