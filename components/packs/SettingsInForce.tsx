import { i18n } from '#i18n';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import type { SettledSettings } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { Disclosure } from '../ui/Disclosure';
import { ComesFrom } from './ComesFrom';
import { type Key, keys, sayKey, sayValue } from './say-setting';

interface Props {
  settled: SettledSettings<PackSettings>;
  onUseTeams: (key: OwnKey) => void;
}

/** Every setting that a pack can bring: what it is now, where that comes from, and what it would be without. */
export const SettingsInForce = ({ settled, onUseTeams }: Props) => (
  <Disclosure label={i18n.t('team.inForce')}>
    <dl className="in-force">
      {keys.map((name) => (
        <One key={name} {...{ name, settled, onUseTeams }} />
      ))}
    </dl>
  </Disclosure>
);

const One = <Name extends Key>({ name, settled, onUseTeams }: Props & { name: Name }) => (
  <div>
    <dt>{sayKey(name)}</dt>
    <dd dir="auto">{sayValue(name, settled[name].value)}</dd>
    <dd>
      <ComesFrom name={name} settled={settled[name]} onUseTeams={onUseTeams} />
    </dd>
  </div>
);
