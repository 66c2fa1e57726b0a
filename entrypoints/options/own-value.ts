import { i18n } from '#i18n';
import { call } from '@/utils/messaging/client';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import type { SettledSettings } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';

type ChangeWithUndo = (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;

/** Gives one's own value up for the team's, with a way back. */
export const takeTeams = (key: OwnKey, changeWithUndo: ChangeWithUndo): void => {
  const given = call('settings.useTeams', { key });
  changeWithUndo(given, i18n.t('team.tookTeams'), async () => call('settings.putBack', { key, value: (await given).former }));
};

/** How a value that was just set is taken back: where it was the first of one's own, there is none again. */
export const ownValueBack = (key: OwnKey, settled: SettledSettings<PackSettings>, putBack: () => Promise<unknown>): (() => Promise<unknown>) =>
  settled[key].origin === 'person' ? putBack : () => call('settings.useTeams', { key });
