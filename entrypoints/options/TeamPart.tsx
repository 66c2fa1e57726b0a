import { useState } from 'react';
import { i18n } from '#i18n';
import { sayAddressProblem, sayAddressRefusal, sayChecked } from '@/components/packs/say-address';
import { SettingsInForce } from '@/components/packs/SettingsInForce';
import { TeamSection } from '@/components/packs/TeamSection';
import { saveFile } from '@/components/ui/save-file';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import { call } from '@/utils/messaging/client';
import type { Output } from '@/utils/messaging/protocol';
import type { Given, PackPreview, PackSummary } from '@/utils/messaging/protocol-packs';

interface Props {
  /** When the list was read, in epoch milliseconds. */
  now: number;
  list: Output<'pack.list'>;
  settled: Output<'settings.settled'>;
  say: (words: string) => void;
  changeWithUndo: (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;
  onUseTeams: (key: OwnKey) => void;
}

/** Packs of a team: looked at, taken in, gone back to, removed. */
export function TeamPart({ now, list, settled, say, changeWithUndo, onUseTeams }: Props) {
  const [looked, setLooked] = useState<{ given: Given; preview: PackPreview; address?: string } | null>(null);
  const look = (given: Given): void =>
    void call('pack.preview', given).then(
      (preview) => setLooked({ given, preview }),
      (error: Error) => say(i18n.t('options.failed', [error.message])),
    );
  const lookAtAddress = async (address: string): Promise<string | null> => {
    try {
      const answer = await call('address.look', { address });
      // Nothing is known here, so nothing can be the same.
      if (answer.kind !== 'text') return answer.kind === 'problem' ? sayAddressProblem({ kind: answer.problem, status: answer.status }) : null;
      const { text } = answer;
      if (!/^\s*[{[]/.test(text)) return sayAddressProblem({ kind: /^\s*</.test(text) ? 'web-page' : 'not-a-pack' });
      setLooked({ given: { text }, preview: await call('pack.preview', { text }), address });
      return null;
    } catch (error) {
      return sayAddressRefusal((error as Error).message) ?? i18n.t('options.failed', [(error as Error).message]);
    }
  };
  /** Every change of a pack is answered with what it is taken back with. */
  const change = (work: Promise<{ undo: number }>, words: string): void => changeWithUndo(work, words, async () => call('pack.undo', await work));
  const accept = (): void => {
    if (!looked?.preview.ok) return;
    const { name, version } = looked.preview.about;
    const { given, address } = looked;
    if (address !== undefined && 'text' in given) change(call('address.follow', { address, text: given.text }), i18n.t('address.followed', [name, version]));
    else change(call('pack.accept', given), i18n.t('team.accepted', [name, version]));
    setLooked(null);
  };
  const notNow = (): void => {
    if (looked?.preview.ok && 'pending' in looked.given) change(call('pack.decline', { id: looked.given.pending }), i18n.t('team.declinedNow', [looked.preview.about.version]));
    setLooked(null);
  };
  const save = async ({ id, version }: PackSummary): Promise<string> => saveFile((await call('pack.text', { id, version })).text, `${id}-${version}.json`, 'application/json');
  return (
    <TeamSection
      {...list}
      preview={looked?.preview ?? null}
      follow={looked?.address !== undefined}
      now={now}
      onLook={look}
      onLookAtAddress={lookAtAddress}
      onCheck={({ id }) =>
        void call('address.check', { id }).then(
          (checked) => say(sayChecked(checked)),
          (error: Error) => say(i18n.t('options.failed', [error.message])),
        )
      }
      onStop={({ id }) => change(call('address.stop', { id }), i18n.t('address.stopped'))}
      onAccept={accept}
      onNotNow={notNow}
      onLookAtPending={({ id }) => look({ pending: id })}
      onRollback={({ id }, version) => change(call('pack.rollback', { id, version }), i18n.t('team.wentBack', [version]))}
      onActivate={({ id, name }, on) => change(call('pack.activate', { id, on }), i18n.t(on ? 'team.isActive' : 'team.isResting', [name]))}
      onRemove={({ id, name }) => change(call('pack.remove', { id }), i18n.t('team.removed', [name]))}
      onSave={(pack) =>
        void save(pack).then(
          (name) => say(i18n.t('team.saved', [name])),
          (error: Error) => say(i18n.t('options.failed', [error.message])),
        )
      }
    >
      <SettingsInForce settled={settled} onUseTeams={onUseTeams} />
    </TeamSection>
  );
}
