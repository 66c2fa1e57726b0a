import { showLayer, startPicking } from '@/utils/platform/content-scripts';
import type { DeskLayer } from '@/utils/sites/profile-layer';
import { profileSchema } from '@/utils/sites/profile';
import type { Picked, Teaching, TeachPart } from '@/utils/sites/teaching';
import { tellPage } from './page-commands';
import { changeFeed, readFeed } from './panel-feed';
import { taughtOf, taughtParts, teach, unteach } from './taught-desks';

const { send, actions } = profileSchema.shape;
const fresh: Teaching = { picking: null, parts: {} };

const changeTeaching = (tabId: number, change: (teaching: Teaching) => Teaching | null): Promise<void> =>
  changeFeed(tabId, ({ teaching }) => ({ teaching: change(teaching ?? fresh) }));

/** Where a part stands in what is kept. */
const partKeys = { composer: 'composer', send: 'send', transfer: 'actions', message: 'thread' } as const;

export const beginTeaching = (tabId: number): Promise<void> => changeTeaching(tabId, () => fresh);
export const endTeaching = (tabId: number): Promise<void> => changeTeaching(tabId, () => null);

/** The agent is about to point at a part. What was shown of it before does not hold the press meanwhile. */
export const pickPart = async (tabId: number, part: TeachPart): Promise<void> => {
  const feed = await readFeed(tabId);
  if (!feed) return;
  const parts = await taughtParts(feed.origin);
  if (parts?.actions) await showLayer(tabId, { ...parts, actions: ['...'] });
  await changeTeaching(tabId, (teaching) => ({ ...teaching, picking: part }));
  await tellPage(tabId, { command: 'taught' });
  await startPicking(tabId);
};

/** How a part that was pointed at is said in a profile. */
function asParts(part: TeachPart, { target, how, fields }: Picked): Pick<DeskLayer, 'composer' | 'send' | 'actions' | 'thread'> {
  if (part === 'composer') return { composer: { any: [...target, '...'].slice(0, 12) } };
  if (part === 'message') return { thread: { item: target, customer: fields[0] ?? [] } };
  if (part === 'send') return { send: [send.element.parse({ on: how === 'sent' ? 'submit' : 'click', target }), '...'] };
  const on = how === 'sent' ? ['submit'] : how === 'chosen' ? ['change'] : how === 'menu' ? ['gesture', 'click'] : ['click'];
  const asked = how === 'chosen' ? [['select']] : fields;
  const action = actions.element.parse({
    id: 'shown', kind: 'transfer', on, target, hold: true, fields: asked.map((any) => ({ kind: 'queue', any, unchanged: [''] })),
  });
  return { actions: [action, '...'] };
}

/** Keeps what was pointed at; the page is read by it at once. Null: the agent gave up, and all stays as it was. */
export const keepPicked = async (tabId: number, origin: string, part: TeachPart, picked: Picked | null): Promise<void> => {
  const now = Date.now();
  const before = await taughtOf(origin);
  if (!picked) {
    await showLayer(tabId, await taughtParts(origin));
    await changeTeaching(tabId, (teaching) => ({ ...teaching, picking: null }));
    return tellPage(tabId, { command: 'taught' });
  }
  await teach(
    {
      ...(before ?? { format: 'followthrough-desk', schema: 1, origin, name: new URL(origin).host, tier: 'taught' }),
      checked: new Date(now).toISOString().slice(0, 10),
      ...asParts(part, picked),
    } as DeskLayer,
    now,
  );
  await changeTeaching(tabId, (teaching) => ({ picking: null, parts: { ...teaching.parts, [part]: { how: picked.how, words: picked.words } } }));
  await tellPage(tabId, { command: 'taught' });
};

/** Takes one part back. */
export const forgetPart = async (tabId: number, part: TeachPart): Promise<void> => {
  const feed = await readFeed(tabId);
  const before = feed && (await taughtOf(feed.origin));
  if (feed && before) {
    const key = partKeys[part];
    const rest: DeskLayer = { ...before };
    delete rest[key];
    if (rest.composer || rest.send || rest.actions || rest.thread) await teach(rest, Date.now());
    else await unteach(feed.origin);
  }
  await changeTeaching(tabId, ({ parts: { [part]: _gone, ...parts } }) => ({ picking: null, parts }));
};
