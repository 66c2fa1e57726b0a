/** Whether a person may have another value than their pack's: never; yes, and it says that the pack recommends another; yes. */
export const holds = ['locked', 'recommended', 'free'] as const;
export type Hold = (typeof holds)[number];

/** One key of a pack. */
export interface Held<Value> {
  hold: Hold;
  value: Value;
}

export type HeldSettings<Settings> = { [Key in keyof Settings]?: Held<Settings[Key]> | undefined };

/** The later overrule the earlier. */
export const origins = ['built-in', 'team', 'organisation', 'person'] as const;
export type Origin = (typeof origins)[number];

/** A pack that is in force. */
export interface Layer<Settings> {
  origin: 'team' | 'organisation';
  /** What the pack is called, to say where a value comes from. */
  name: string;
  settings: HeldSettings<Settings>;
}

/** A value, where it comes from, and what it would be without. */
export interface Settled<Value> {
  value: Value;
  origin: Origin;
  /** Name of the pack; empty where the value is no pack's. */
  pack: string;
  /** How the uppermost pack holds this key; `free` where none names it. */
  hold: Hold;
  /** What it would be if the layer that it comes from were silent. */
  without: Value;
  /** The pack's value where the person has another and the pack recommends its own. */
  recommended?: Value;
}

export type SettledSettings<Settings> = { [Key in keyof Settings]: Settled<Settings[Key]> };

interface Candidate<Value> {
  value: Value;
  origin: Origin;
  pack: string;
  hold: Hold;
}

/** The uppermost, or the person's own where that does not lock the key. */
const topOf = <Value>(candidates: readonly Candidate<Value>[], own: Value | undefined): Candidate<Value> => {
  const packs = candidates.at(-1)!;
  return own === undefined || packs.hold === 'locked' ? packs : { value: own, origin: 'person', pack: '', hold: packs.hold };
};

/**
 * Settles one key: built in < team < organisation < the person where the key is free. Only the uppermost pack that names the key says how
 * it is held, so a team never locks what its organisation leaves open.
 */
function settle<Settings, Key extends keyof Settings>(key: Key, builtIn: Settings[Key], layers: readonly Layer<Settings>[], own: Settings[Key] | undefined): Settled<Settings[Key]> {
  const candidates: Candidate<Settings[Key]>[] = [{ value: builtIn, origin: 'built-in', pack: '', hold: 'free' }];
  for (const { origin, name, settings } of layers) {
    const held = settings[key];
    if (held) candidates.push({ ...held, origin, pack: name });
  }
  const packs = candidates.at(-1)!;
  const top = topOf(candidates, own);
  const without = top.origin === 'person' || candidates.length === 1 ? packs.value : topOf(candidates.slice(0, -1), own).value;
  const differs = top.hold === 'recommended' && top.origin === 'person' && JSON.stringify(top.value) !== JSON.stringify(packs.value);
  return { ...top, without, ...(differs && { recommended: packs.value }) };
}

/**
 * The settings in force.
 * @param builtIn every key
 * @param layers in any order; the organisation's overrule the team's
 * @param own what the person set; a missing key was never set
 */
export function settleAll<Settings extends object>(builtIn: Settings, layers: readonly Layer<Settings>[], own: Partial<Settings>): SettledSettings<Settings> {
  const ordered = layers.toSorted((one, other) => origins.indexOf(one.origin) - origins.indexOf(other.origin));
  const keys = Object.keys(builtIn) as (keyof Settings)[];
  return Object.fromEntries(keys.map((key) => [key, settle(key, builtIn[key], ordered, own[key])])) as SettledSettings<Settings>;
}
