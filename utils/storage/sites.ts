import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** Whether an origin is on. The browser grants whole hosts; this keeps on and off per origin, with its port. */
export interface SiteRecord {
  /** `http://127.0.0.1:18081` */
  origin: string;
  on: boolean;
  /** Quiet on this site. */
  paused: boolean;
}

export const siteSchema: z.ZodType<SiteRecord> = z.looseObject({ origin: z.string(), on: z.boolean(), paused: z.boolean() });

/** @returns null where there is none, or where it cannot be read (which counts as off) */
export const findSite = async (origin: string): Promise<SiteRecord | null> => readableOne(siteSchema, await db.sites.get(origin));

export const allSites = async (): Promise<SiteRecord[]> => readable(siteSchema, await db.sites.toArray()).records;

export const turnSite = (origin: string, on: boolean): Promise<void> =>
  db.transaction('rw', db.sites, async () => {
    if (!(await db.sites.update(origin, { on }))) await db.sites.put({ origin, on, paused: false });
  });

export const pauseSite = (origin: string, paused: boolean): Promise<void> =>
  db.transaction('rw', db.sites, async () => {
    await db.sites.update(origin, { paused });
  });

export const forgetSite = async (origin: string): Promise<void> => {
  await db.sites.delete(origin);
};
