import { databaseRevisionKey } from '@/utils/messaging/panel-feed';
import { readSession, writeSession } from '@/utils/platform/session';
import { inTurn } from './in-turn';

/** Tells every page of ours that something it shows has changed. */
export const newRevision = (): Promise<void> => inTurn(databaseRevisionKey, async () => writeSession(databaseRevisionKey, ((await readSession<number>(databaseRevisionKey)) ?? 0) + 1));
