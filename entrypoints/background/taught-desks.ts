import { Refusal } from '@/utils/messaging/router';
import { showLayer } from '@/utils/platform/content-scripts';
import type { ProfileLayer } from '@/utils/sites/any-desk/lay-over';
import type { Profile } from '@/utils/sites/profile';
import { type DeskLayer, deskLayerSchema, layerProfiles, partsOf, reasonOf, whyRefused } from '@/utils/sites/profile-layer';
import { anyDeskProfile } from '@/utils/sites/profiles';
import { allTaught, findTaught, forgetTaught, keepTaught } from '@/utils/storage/desks';
import { tellPage } from './page-commands';
import { allFeeds } from './panel-feed';
import { settledOrBuiltIn } from './settled';

/** What was shown of a site, checked anew: a record that is no longer sound counts as none and stays as it is. */
export const taughtOf = async (origin: string): Promise<DeskLayer | null> => {
  const read = deskLayerSchema.safeParse((await findTaught(origin))?.layer);
  return read.success && whyRefused(read.data) === null ? read.data : null;
};

const ofTeam = (layers: readonly unknown[], origin: string): DeskLayer | null => {
  for (const one of layers) {
    const read = deskLayerSchema.safeParse(one);
    if (read.success && read.data.origin === origin && whyRefused(read.data) === null) return read.data;
  }
  return null;
};

/** What the agent showed, or else what their team did; the other way round where the pack holds its desks fast. */
const shownOf = async (origin: string): Promise<DeskLayer | null> => {
  const { desks } = await settledOrBuiltIn();
  const team = ofTeam(desks.value, origin);
  return (desks.hold === 'locked' ? team : null) ?? (await taughtOf(origin)) ?? team;
};

/** The part of it that is laid over what is found on a page, or null. */
export const taughtParts = async (origin: string): Promise<ProfileLayer | null> => {
  const layer = await shownOf(origin);
  return layer && partsOf(layer);
};

const step = ' >>> ';
const inFrame = (selectors: readonly string[]): string[] => selectors.flatMap((selector) => (selector.includes(step) ? [selector.slice(selector.lastIndexOf(step) + step.length)] : []));

/** What was shown inside a frame, for the guard in that frame: its controls by themselves. Null where nothing was. */
export const taughtInFrames = async (origin: string): Promise<Profile | null> => {
  const actions = ((await shownOf(origin))?.actions ?? []).flatMap((action) => {
    const target = action === '...' ? [] : inFrame(action.target);
    if (action === '...' || target.length === 0) return [];
    return [{ ...action, target, fields: action.fields.map((field) => (field.any.some((one) => one.includes(step)) ? { ...field, any: inFrame(field.any) } : field)) }];
  });
  return actions.length > 0 ? { ...anyDeskProfile, tier: 'taught', match: { ...anyDeskProfile.match, hosts: [new URL(origin).hostname] }, actions } : null;
};

/** Open pages of the site are read by it from now on. */
export const tellPages = async (origin: string): Promise<void> => {
  const parts = await taughtParts(origin);
  for (const feed of await allFeeds()) {
    if (feed.origin !== origin) continue;
    await showLayer(feed.tabId, parts);
    await tellPage(feed.tabId, { command: 'taught' });
  }
};

/** Keeps what was shown. @throws Refusal where it is not sound; then nothing is changed */
export const teach = async (layer: DeskLayer, now: number): Promise<void> => {
  const [refused] = layerProfiles(anyDeskProfile, [{ from: layer.origin, layer }]).refused;
  if (refused) throw new Refusal(refused.reason);
  await keepTaught({ origin: layer.origin, layer, taughtAt: now });
  await tellPages(layer.origin);
};

export const unteach = async (origin: string): Promise<void> => {
  await forgetTaught(origin);
  await tellPages(origin);
};

export const listTaught = async (): Promise<DeskLayer[]> =>
  (await allTaught()).flatMap(({ layer }) => {
    const read = deskLayerSchema.safeParse(layer);
    return read.success ? [read.data] : [];
  });

/** Takes in a saved desk. A file that is not sound is refused whole, with its reason. */
export const importDesk = async (text: string, now: number): Promise<{ ok: true; origin: string; replaced: DeskLayer | null } | { ok: false; reason: string }> => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not a JSON file' };
  }
  const read = deskLayerSchema.safeParse(data);
  if (!read.success) return { ok: false, reason: reasonOf(read.error) };
  const replaced = await taughtOf(read.data.origin);
  try {
    await teach(read.data, now);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
  return { ok: true, origin: read.data.origin, replaced };
};
