import { builtInSettings, type OwnKey } from '@/utils/packs/built-in-settings';
import { type Layer, settleAll, type SettledSettings } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { readLayer, type ReadLayer, type RefusedLayer } from '@/utils/packs/read-layer';
import { noteTrouble } from '@/utils/platform/log';
import { findPackVersion } from '@/utils/storage/pack-versions';
import { allPackRecords, stateOfPackRecords } from '@/utils/storage/packs';
import { readSettings, type SettingName } from '@/utils/storage/settings';
import { organisationLayers, stateOfOrganisation } from './organisation';

/** Packs in force, and those that had to be left out. */
export interface InForce {
  /** Another one with every other state. */
  state: string;
  layers: Layer<PackSettings>[];
  refused: RefusedLayer[];
}

const nothing: InForce = { state: '', layers: [], refused: [] };
let known: InForce = nothing;

const read = async (state: string): Promise<InForce> => {
  const records = (await allPackRecords()).filter(({ active }) => active);
  const kept = await Promise.all(records.map(async ({ id, origin, name, version }) => readLayer(origin, name, (await findPackVersion(id, version))?.text ?? null)));
  const all: ReadLayer[] = [...kept, ...(await organisationLayers())];
  return { state, layers: all.flatMap((one) => ('layer' in one ? [one.layer] : [])), refused: all.flatMap((one) => ('refused' in one ? [one.refused] : [])) };
};

/** The packs in force; read anew only when they changed. */
export const packsInForce = async (): Promise<InForce> => {
  const state = (await Promise.all([stateOfPackRecords(), stateOfOrganisation()])).join('/');
  if (state !== known.state) known = await read(state);
  return known;
};

/** Where a person's own value of a key is kept. */
export const ownSettings: Record<OwnKey, SettingName> = { authority: 'authority', hours: 'business-hours', presets: 'presets', retentionDays: 'retention-days', plainLanguage: 'plain-language' };

const readOwn = async (): Promise<Partial<PackSettings>> => {
  const values = await readSettings(Object.values(ownSettings));
  return Object.fromEntries(Object.keys(ownSettings).flatMap((key, index) => (values[index] === null ? [] : [[key, values[index]]])));
};

/** Every setting as it is in force, and the state of the packs that it follows from. */
export interface SettledNow {
  state: string;
  /** `retentionDays` of 0: for ever. */
  settings: SettledSettings<PackSettings>;
}

const settledNow = async (): Promise<SettledNow> => {
  const [{ state, layers }, own] = await Promise.all([packsInForce(), readOwn()]);
  return { state, settings: settleAll(builtInSettings, layers, own) };
};

/** As {@link settledSettings}, with its state, for what must go on though the database fails. */
export const settledNowOrBuiltIn = (): Promise<SettledNow> =>
  settledNow().catch((error: unknown) => {
    noteTrouble('settings', error);
    return { state: nothing.state, settings: settleAll(builtInSettings, [], {}) };
  });

/** Every setting as it is in force. `retentionDays` of 0: for ever. */
export const settledSettings = async (): Promise<SettledSettings<PackSettings>> => (await settledNow()).settings;

/** As {@link settledSettings}, for what must go on though the database fails. */
export const settledOrBuiltIn = async (): Promise<SettledSettings<PackSettings>> => (await settledNowOrBuiltIn()).settings;
