import { Refusal } from '@/utils/messaging/router';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import type { SettledSettings } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { forgetSetting, readSetting, settingSchemas, writeSetting } from '@/utils/storage/settings';
import { ownSettings, settledSettings } from './settled';

/** @throws Refusal where a pack holds the key fast */
export const mustBeFree = async (...keys: (keyof SettledSettings<PackSettings>)[]): Promise<void> => {
  const settled = await settledSettings();
  for (const key of keys) {
    const { hold, origin } = settled[key];
    if (hold === 'locked') throw new Refusal(`this is set by ${origin === 'organisation' ? 'your organisation' : 'your team'}`);
  }
};

/** Gives up one's own value, so that the pack's counts. @returns it */
export const giveUpOwn = async (key: OwnKey): Promise<{ former: unknown }> => {
  const name = ownSettings[key];
  const former = await readSetting(name);
  await forgetSetting(name);
  return { former };
};

/** Takes {@link giveUpOwn} back. */
export const putBackOwn = async (key: OwnKey, value: unknown): Promise<void> => {
  await mustBeFree(key);
  const name = ownSettings[key];
  const read = settingSchemas[name].safeParse(value);
  if (!read.success) throw new Refusal('no such value');
  await writeSetting(name, read.data as never);
};
