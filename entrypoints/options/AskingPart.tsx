import { i18n } from '#i18n';
import { AuthorityTable } from '@/components/asking/AuthorityTable';
import { RulePacks } from '@/components/asking/RulePacks';
import { PlainLanguage } from '@/components/asking/PlainLanguage';
import { ComesFrom } from '@/components/packs/ComesFrom';
import { call } from '@/utils/messaging/client';
import type { Asking, PackTaken, PackView } from '@/utils/messaging/asking';
import type { Output } from '@/utils/messaging/protocol';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import { ownValueBack } from './own-value';

interface Props {
  asking: Asking;
  settled: Output<'settings.settled'>;
  onUseTeams: (key: OwnKey) => void;
  changeWithUndo: (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;
}

/** What is asked about beyond what is built in. */
export function AskingPart({ asking, settled, changeWithUndo, onUseTeams }: Props) {
  const { plainLanguage, authority } = settled;
  const turn = async (on: boolean): Promise<boolean> => {
    const turned = call('asking.plainLanguage', { on });
    changeWithUndo(turned, i18n.t(on ? 'asking.plainOn' : 'asking.plainOff'), ownValueBack('plainLanguage', settled, () => call('asking.plainLanguage', { on: !on })));
    return turned.then(
      () => true,
      () => false,
    );
  };
  const takePack = async (text: string, name: string): Promise<PackTaken> => {
    const taken = await call('rulePack.take', { text, name });
    if (!taken.ok) return taken;
    const { id, replaced } = taken;
    changeWithUndo(Promise.resolve(), i18n.t(replaced ? 'packs.replaced' : 'packs.taken', [taken.name]), () => (replaced ? call('rulePack.take', replaced) : call('rulePack.remove', { id })));
    return taken;
  };
  const removePack = ({ id, name }: PackView): void => {
    const removed = call('rulePack.remove', { id });
    changeWithUndo(removed, i18n.t('packs.removed', [name]), async () => {
      const pack = await removed;
      if (pack) await call('rulePack.take', pack);
    });
  };
  return (
    <>
      <PlainLanguage
        on={asking.plainLanguage}
        from={<ComesFrom name="plainLanguage" settled={plainLanguage} onUseTeams={onUseTeams} />}
        isLocked={plainLanguage.hold === 'locked'}
        onChange={turn}
      />
      <AuthorityTable
        rows={asking.authority}
        from={<ComesFrom name="authority" settled={authority} onUseTeams={onUseTeams} />}
        isLocked={authority.hold === 'locked'}
        onWrite={(rows, words) => changeWithUndo(call('authority.write', { rows }), words, ownValueBack('authority', settled, () => call('authority.write', { rows: asking.authority })))}
      />
      <RulePacks packs={asking.packs} onTake={takePack} onRemove={removePack} />
    </>
  );
}
