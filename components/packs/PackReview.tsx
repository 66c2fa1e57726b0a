import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { PackAbout, PackPreview } from '@/utils/messaging/protocol-packs';
import type { PackProblem } from '@/utils/packs/read-pack';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { sayDifference } from './say-difference';
import { sayPackProblem, sayRefusal, sayTrust, shortly } from './say-pack';
import './packs.css';

interface Props {
  preview: PackPreview;
  onAccept: () => void;
  onNotNow: () => void;
  /** It was read at an address, which is followed from then on. */
  follow?: boolean;
}

/** What a pack is, who made it, and what accepting it would change, before anything does. */
export const PackReview = ({ preview, onAccept, onNotNow, follow = false }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  // It stands where nothing stood: whoever pasted is led to it.
  useEffect(() => place.current?.focus(), [preview]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={i18n.t('team.review')} className="pack-review">
      <Card tone={preview.ok ? 'offer' : 'plain'}>{preview.ok ? <Sound preview={preview} {...{ onAccept, onNotNow, follow }} /> : <Refused preview={preview} onNotNow={onNotNow} />}</Card>
    </div>
  );
};

const Head = ({ about }: { about: PackAbout }) => (
  <>
    <h3 dir="auto">{i18n.t('team.nameVersion', [about.name, about.version])}</h3>
    <p dir="auto">{i18n.t('team.by', [about.publisher])}</p>
    <p data-trust={about.trust} className="pack-trust">
      {sayTrust(about)}
    </p>
    <p className="soft small">{[about.key && i18n.t('team.keyIs', [shortly(about.key)]), i18n.t('team.checksumIs', [shortly(about.checksum)])].filter(Boolean).join(' · ')}</p>
  </>
);

const Problems = ({ problems }: { problems: PackProblem[] }) => (
  <ul className="pack-lines">
    {problems.map((one, at) => (
      <li key={at} dir="auto">
        {sayPackProblem(one)}
      </li>
    ))}
  </ul>
);

const Refused = ({ preview, onNotNow }: { preview: Extract<PackPreview, { ok: false }>; onNotNow: () => void }) => (
  <>
    {preview.about ? <Head about={preview.about} /> : null}
    <p className="pack-refused">{sayRefusal(preview)}</p>
    {preview.problems.length > 0 ? <Problems problems={preview.problems} /> : null}
    <div className="ui-actions">
      <Button onPress={onNotNow}>{i18n.t('team.close')}</Button>
    </div>
  </>
);

const Sound = ({ preview, onAccept, onNotNow, follow }: { preview: Extract<PackPreview, { ok: true }>; follow: boolean } & Pick<Props, 'onAccept' | 'onNotNow'>) => {
  const { about, inForce, same, difference, values, changelog, notes } = preview;
  const older = inForce !== null && about.version < inForce;
  return (
    <>
      <Head about={about} />
      {older ? <p className="pack-refused">{i18n.t('team.older', [inForce])}</p> : null}
      {inForce === about.version && !same ? <p className="pack-refused">{i18n.t('team.sameNumber', [inForce])}</p> : null}
      {changelog.length > 0 ? (
        <>
          <h4>{i18n.t('team.changelog')}</h4>
          <ul className="pack-lines">
            {changelog.map((entry) => (
              <li key={entry.version} dir="auto">
                {i18n.t('team.changelogLine', [entry.version, entry.changes])}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4>{i18n.t(inForce === null ? 'team.brings' : 'team.changes', [inForce ?? ''])}</h4>
      {difference.length === 0 ? (
        <p>{i18n.t('team.nothingChanges')}</p>
      ) : (
        <ul className="pack-lines">
          {difference.map((one) => (
            <li key={one.key} dir="auto">
              {sayDifference(one, values)}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 ? (
        <>
          <h4>{i18n.t('team.notes')}</h4>
          <Problems problems={notes} />
        </>
      ) : null}
      <div className="ui-actions">
        {same && !follow ? null : (
          <Button look="primary" onPress={onAccept}>
            {i18n.t(follow ? 'address.accept' : 'team.accept')}
          </Button>
        )}
        <Button onPress={onNotNow}>{i18n.t(same && !follow ? 'team.close' : 'team.notNow')}</Button>
      </div>
    </>
  );
};
