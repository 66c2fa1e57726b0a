import { i18n } from '#i18n';
import type { PackSummary } from '@/utils/messaging/protocol-packs';
import { Button } from '../ui/Button';
import { type AddressActions, AddressState } from './AddressState';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { shortly } from './say-pack';
import './packs.css';

/** What can be done with a pack that is kept. */
export interface PackActions {
  /** Shows the version that waits. */
  onLookAtPending: (pack: PackSummary) => void;
  onRollback: (pack: PackSummary, version: number) => void;
  onActivate: (pack: PackSummary, on: boolean) => void;
  onRemove: (pack: PackSummary) => void;
  /** Saves the version in force as a file. */
  onSave: (pack: PackSummary) => void;
}

const day = (at: number): string => new Date(at).toLocaleDateString([], { dateStyle: 'medium' });

/** A pack that was accepted: what it is, its versions, and the way out. */
export const PackCard = ({ pack, now, onCheck, onStop, ...act }: { pack: PackSummary; now: number } & PackActions & AddressActions) => {
  const own = pack.origin === 'team';
  return (
    <Card>
      <div className="pack-head">
        <h3 dir="auto">{pack.name}</h3>
        <span className="pack-state small" data-active={pack.active ? '' : undefined}>
          {i18n.t(!own ? 'team.ofOrganisation' : pack.active ? 'team.active' : 'team.resting')}
        </span>
      </div>
      <p className="soft small" dir="auto">
        {[i18n.t('team.version', [pack.version]), pack.publisher && i18n.t('team.by', [pack.publisher]), pack.pinnedKey ? i18n.t('team.pinned', [shortly(pack.pinnedKey)]) : i18n.t('team.unsigned')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {pack.problem ? <p className="pack-refused">{i18n.t('team.unreadable', [pack.problem])}</p> : null}
      {pack.pending ? (
        <div className="pack-pending">
          <p>{i18n.t(pack.pending.declined ? 'team.declined' : 'team.pending', [pack.pending.version])}</p>
          {own ? (
            <Button look="quiet" onPress={() => act.onLookAtPending(pack)}>
              {i18n.t('team.lookAtIt')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {own ? <AddressState {...{ pack, now, onCheck, onStop }} /> : null}
      {own ? <Actions {...{ pack, ...act }} /> : null}
    </Card>
  );
};

const Actions = ({ pack, onRollback, onActivate, onRemove, onSave }: { pack: PackSummary } & PackActions) => {
  const others = pack.versions.filter(({ version }) => version !== pack.version);
  return (
    <>
      <div className="ui-actions">
        <Button look="quiet" aria-label={i18n.t(pack.active ? 'team.restLabel' : 'team.useLabel', [pack.name])} onPress={() => onActivate(pack, !pack.active)}>
          {i18n.t(pack.active ? 'team.rest' : 'team.use')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('team.saveLabel', [pack.name])} onPress={() => onSave(pack)}>
          {i18n.t('team.save')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('team.removeLabel', [pack.name])} onPress={() => onRemove(pack)}>
          {i18n.t('asking.remove')}
        </Button>
      </div>
      {others.length > 0 ? (
        <Disclosure label={i18n.t('team.otherVersions', others.length)}>
          <ul role="list" className="pack-versions">
            {others.map(({ version, acceptedAt }) => (
              <li key={version}>
                <span>{i18n.t('team.versionOf', [version, day(acceptedAt)])}</span>
                <Button look="quiet" aria-label={i18n.t('team.goBackLabel', [version])} onPress={() => onRollback(pack, version)}>
                  {i18n.t('team.goBack')}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
};
