import type { Routes } from '@/utils/messaging/router';
import type { Asker } from './asker';
import { addressRoutes } from './routes-address';
import { afterRoutes } from './routes-after';
import { askingRoutes } from './routes-asking';
import { boardRoutes } from './routes-board';
import { caseRoutes } from './routes-cases';
import { factRoutes } from './routes-facts';
import { backupRoutes } from './routes-backup';
import { deskRoutes } from './routes-desk';
import { packRoutes } from './routes-packs';
import { panelRoutes } from './routes-panel';
import { phoneRoutes } from './routes-phone';
import { promiseRoutes } from './routes-promises';
import { settingsRoutes } from './routes-settings';
import { studioRoutes } from './routes-studio';
import { teachRoutes } from './routes-teach';

/** One row for every message of the protocol; a missing one does not compile. */
export const routes: Routes<Asker> = { ...deskRoutes, ...panelRoutes, ...promiseRoutes, ...caseRoutes, ...factRoutes, ...settingsRoutes, ...backupRoutes, ...teachRoutes, ...askingRoutes, ...boardRoutes, ...phoneRoutes, ...packRoutes, ...studioRoutes, ...addressRoutes, ...afterRoutes };
