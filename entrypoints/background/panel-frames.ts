import { readSession, removeSession, sessionEntries, writeSession } from '@/utils/platform/session';
import { inTurn } from './in-turn';

/** Pages of one tab that the browser may bring back as they were, each with its panel. */
const remembered = 8;

/** Keys given to the content scripts of a tab, and the frames that came back with one; the latest last. */
interface PanelFrames {
  keys: string[];
  frames: number[];
}

const start = 'panels:';
const storeKey = (tabId: number) => `${start}${tabId}`;
const read = async (tabId: number): Promise<PanelFrames> => (await readSession<PanelFrames>(storeKey(tabId))) ?? { keys: [], frames: [] };
const withLast = <Item>(list: Item[], item: Item): Item[] => [...list.filter((one) => one !== item), item].slice(-remembered);

/** A key for the panel that a content script is about to mount. The page can see neither the script nor the frame's address. */
export const newPanelKey = (tabId: number): Promise<string> =>
  inTurn(storeKey(tabId), async () => {
    const key = crypto.randomUUID();
    const known = await read(tabId);
    await writeSession(storeKey(tabId), { ...known, keys: withLast(known.keys, key) } satisfies PanelFrames);
    return key;
  });

/** @returns whether the key is one of the tab's; its frame is a panel from now on */
export const introducePanel = (tabId: number, frameId: number, key: string): Promise<boolean> =>
  inTurn(storeKey(tabId), async () => {
    const known = await read(tabId);
    if (!known.keys.includes(key)) return false;
    await writeSession(storeKey(tabId), { ...known, frames: withLast(known.frames, frameId) } satisfies PanelFrames);
    return true;
  });

export const isOurPanel = async (tabId: number | undefined, frameId: number | undefined): Promise<boolean> =>
  tabId !== undefined && frameId !== undefined && (await read(tabId)).frames.includes(frameId);

/** The panels of every tab, those that are gone included. */
export const allPanels = async (): Promise<{ tabId: number; frames: number[] }[]> =>
  (await sessionEntries<PanelFrames>(start)).map(([key, { frames }]) => ({ tabId: Number(key.slice(start.length)), frames }));

export const forgetPanels = (tabId: number): Promise<void> => inTurn(storeKey(tabId), () => removeSession(storeKey(tabId)));
