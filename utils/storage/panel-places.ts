import { z } from 'zod';
import type { PanelPlace } from '../sites/panel-place';
import { db } from './db';
import { readableOne } from './readable';
import { readSetting } from './settings';

const arranged: z.ZodType<Partial<PanelPlace>> = z.looseObject({
  width: z.number().optional(),
  collapsed: z.boolean().optional(),
  side: z.enum(['left', 'right']).nullable().optional(),
  over: z.boolean().optional(),
  inBrowser: z.boolean().optional(),
  hidden: z.boolean().optional(),
  top: z.number().optional(),
});

const nameOf = (origin: string) => `panel-place@${origin}`;

/** What was arranged on this site; where nothing was, as an earlier version kept it for all sites together. */
export const arrangedOn = async (origin: string): Promise<Partial<PanelPlace>> => {
  const kept = readableOne(arranged, (await db.settings.get(nameOf(origin)))?.value);
  const width = await readSetting('panel-width');
  const collapsed = await readSetting('panel-collapsed');
  return { ...(width === null ? {} : { width }), ...(collapsed === null ? {} : { collapsed }), ...kept };
};

/** Keeps a change; what is left out stays. */
export const arrangeOn = (origin: string, change: Partial<PanelPlace>): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    await db.settings.put({ name: nameOf(origin), value: { ...(await arrangedOn(origin)), ...change } });
  });
