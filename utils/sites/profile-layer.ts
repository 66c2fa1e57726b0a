import { z } from 'zod';
import { layOver, type ProfileLayer } from './any-desk/lay-over';
import { type Profile, profileSchema } from './profile';
import { whyUnfit } from './unfit-selector';

const { send, actions } = profileSchema.shape;
/** `"..."` in a list stands for the inherited one. */
const list = z.array(z.string().min(1).max(300)).max(12);
const inherited = z.literal('...');

/** What was shown of one site, as it is kept, saved as a file and taken in from one. Data only; unknown keys are refused. */
export const deskLayerSchema = z.strictObject({
  format: z.literal('followthrough-desk'),
  schema: z.literal(1),
  /** The one site that it speaks of, `https://help.example.com`. Taking it in grants nothing. */
  origin: z.url({ protocol: /^https?$/ }).max(300).refine((origin) => new URL(origin).origin === origin && !origin.includes('*'), 'not the origin of a site'),
  name: z.string().max(60),
  checked: z.iso.date(),
  tier: z.literal('taught'),
  composer: z.strictObject({ any: list.optional(), note: list.optional(), forward: list.optional(), skip: list.optional() }).nullable().optional(),
  send: z.array(z.union([inherited, send.element])).max(8).nullable().optional(),
  actions: z.array(z.union([inherited, actions.element])).max(40).nullable().optional(),
  thread: z.strictObject({ item: list.optional(), body: list.optional(), customer: list.optional(), notCustomer: list.optional(), skip: list.optional() }).nullable().optional(),
});

export type DeskLayer = z.infer<typeof deskLayerSchema>;

/** Where the last part of a selector names no more than a kind of element, or everything. */
const isBare = (selector: string): boolean => /^(?:\*|html|body|:root|:is\(.*|:where\(.*|:not\(.*|:has\(.*|\[class\]|\[id\])$/i.test(selector.trim()) || /^[a-z*]+$/i.test(selector.trim());

/** Every text of a layer's parts that is taken for a selector. */
function selectorsIn(part: unknown, name = ''): string[] {
  if (Array.isArray(part)) return part.flatMap((one) => selectorsIn(one, name));
  if (typeof part === 'string') return notSelectors.has(name) || part === '...' ? [] : [part];
  return part !== null && typeof part === 'object' ? Object.entries(part).flatMap(([key, value]) => selectorsIn(value, key)) : [];
}
const notSelectors = new Set(['id', 'kind', 'on', 'keys', 'words', 'unchanged', 'solved', 'attribute', 'read', 'to', 'resume']);

/** Why a layer is not taken, or null. Holding has to name what it holds: a layer that would hold every click is refused. */
export function whyRefused(layer: DeskLayer): string | null {
  for (const selector of selectorsIn({ composer: layer.composer, send: layer.send, actions: layer.actions, thread: layer.thread })) {
    const unfit = whyUnfit(selector);
    if (unfit) return `the selector “${selector.slice(0, 60)}” ${unfit}`;
  }
  for (const action of layer.actions ?? []) {
    if (action === '...' || !action.hold) continue;
    if (action.target.some((selector) => isBare(selector.split(' >>> ').at(-1)!))) return `“${action.id}” would hold every element of a kind`;
  }
  return null;
}

/** The part of a layer that is laid over a profile. */
export const partsOf = ({ composer, send: sends, actions: acts, thread, tier }: DeskLayer): ProfileLayer =>
  Object.fromEntries(Object.entries({ composer, send: sends, actions: acts, thread, tier }).filter(([, part]) => part !== undefined)) as ProfileLayer;

/** A layer and who says it: "what you showed", "team pack". */
export interface NamedLayer {
  from: string;
  layer: unknown;
}

/**
 * Lays layers over a profile, each over those before it, key by key: a list replaces, `"..."` in it stands for the inherited one,
 * `null` takes away. A layer that is not sound is left out whole, with its reason; the others stay.
 */
export function layerProfiles(base: Profile, layers: readonly NamedLayer[]): { profile: Profile; refused: { from: string; reason: string }[] } {
  let profile = base;
  const refused: { from: string; reason: string }[] = [];
  for (const { from, layer } of layers) {
    const read = deskLayerSchema.safeParse(layer);
    const reason = read.success ? whyRefused(read.data) : reasonOf(read.error);
    if (!read.success || reason) {
      refused.push({ from, reason: reason ?? '' });
      continue;
    }
    const whole = profileSchema.safeParse(layOver(profile, partsOf(read.data)));
    if (whole.success) profile = whole.data;
    else refused.push({ from, reason: reasonOf(whole.error) });
  }
  return { profile, refused };
}

/** The first fault and its place, without what stood there. */
export const reasonOf = ({ issues }: z.ZodError): string => {
  const [issue] = issues;
  return `${issue?.path.join('.') || 'file'}: ${issue?.code === 'unrecognized_keys' ? 'an unknown key' : (issue?.message ?? 'not sound')}`.slice(0, 200);
};

/** What is wrong with a desk that a pack brings, or null. */
export const problemOfDesk = (layer: unknown): string | null => {
  const read = deskLayerSchema.safeParse(layer);
  return read.success ? whyRefused(read.data) : reasonOf(read.error);
};
