import type { Profile, SendControl, TransferAction } from '../profile';

/** Stands in a list of a layer for all that the layer below says there. */
export const inherited = '...';

type Inherited = typeof inherited;

/**
 * What a layer may say of a desk. A list replaces the one below, `"..."` in it stands for that one; `null` takes away what stands
 * below. What a layer leaves out stays as it is.
 */
export interface ProfileLayer {
  composer?: { any?: string[]; note?: string[]; forward?: string[]; skip?: string[] } | null;
  send?: (SendControl | Inherited)[] | null;
  actions?: (TransferAction | Inherited)[] | null;
  thread?: { item?: string[]; body?: string[]; customer?: string[]; notCustomer?: string[]; skip?: string[] } | null;
  tier?: Profile['tier'];
  name?: string;
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an absent part is: a list of nothing, so that the rest can go on reading it. */
const emptied = (below: unknown): unknown => {
  if (Array.isArray(below)) return [];
  if (isPlain(below)) return Object.fromEntries(Object.entries(below).map(([key, value]) => [key, emptied(value)]));
  return undefined;
};

function over(below: unknown, layer: unknown): unknown {
  if (layer === undefined) return below;
  if (layer === null) return emptied(below);
  if (Array.isArray(layer)) return layer.flatMap((item: unknown) => (item === inherited ? (Array.isArray(below) ? (below as unknown[]) : []) : [item]));
  if (!isPlain(layer) || !isPlain(below)) return layer;
  const whole: Plain = { ...below };
  for (const key of Object.keys(layer)) {
    const next = over(below[key], layer[key]);
    if (next === undefined) delete whole[key];
    else whole[key] = next;
  }
  return whole;
}

/** One layer laid over a profile, key by key. Checks nothing: what comes from outside was checked when it was taken in. */
export const layOver = (below: Profile, layer: ProfileLayer): Profile => over(below, layer) as Profile;
