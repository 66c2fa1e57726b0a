import { i18n } from '#i18n';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import type { Settled } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { type Key, sayKey, sayValue } from './say-setting';
import './packs.css';

export interface ComesFromProps<Name extends Key> {
  name: Name;
  settled: Settled<PackSettings[Name]>;
  /** Gives one's own value up; left out where there can be none. */
  onUseTeams?: (key: OwnKey) => void;
}

/** Where the value of a setting comes from, and what it would be without. */
export const ComesFrom = <Name extends Key>({ name, settled, onUseTeams }: ComesFromProps<Name>) => {
  const { origin, recommended } = settled;
  return (
    <div className="comes-from small" data-origin={origin}>
      <p className="soft">{[sayOrigin(settled), sayWithout(name, settled)].filter(Boolean).join(' ')}</p>
      {recommended !== undefined && onUseTeams ? (
        <Button look="quiet" aria-label={i18n.t('team.useTeamsLabel', [sayKey(name)])} onPress={() => onUseTeams(name as OwnKey)}>
          {i18n.t('team.useTeams')}
        </Button>
      ) : null}
    </div>
  );
};

function sayOrigin({ origin, pack, hold }: Settled<unknown>): string {
  if (origin === 'built-in') return i18n.t('team.from.builtIn');
  if (origin === 'person') return i18n.t('team.from.person');
  if (origin === 'organisation') return i18n.t(hold === 'locked' ? 'team.from.organisationLocked' : 'team.from.organisation', [pack]);
  return i18n.t(hold === 'locked' ? 'team.from.teamLocked' : hold === 'recommended' ? 'team.from.teamRecommended' : 'team.from.team', [pack]);
}

function sayWithout<Name extends Key>(name: Name, { value, origin, without, recommended }: Settled<PackSettings[Name]>): string {
  if (origin === 'built-in') return '';
  if (recommended !== undefined) return i18n.t('team.recommends', [sayValue(name, recommended)]);
  const [now, then] = [sayValue(name, value), sayValue(name, without)];
  return now === then ? '' : i18n.t('team.without', [then]);
}
