import { useState } from 'react';
import { i18n } from '#i18n';
import { DismissalList } from '@/components/sites/DismissalList';
import { sayDismissed } from '@/components/sites/say-dismissed';
import { SiteList } from '@/components/sites/SiteList';
import { TaughtDesks } from '@/components/sites/TaughtDesks';
import { Page } from '@/components/ui/Page';
import { saveJson } from '@/components/ui/save-file';
import { UndoToast } from '@/components/ui/UndoToast';
import { useUndo } from '@/components/ui/use-undo';
import { useLive } from '@/components/use-live';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { OwnKey } from '@/utils/packs/built-in-settings';
import { AskingPart } from './AskingPart';
import { BackupPart } from './BackupPart';
import { CopiesPart } from './CopiesPart';
import { DataSection } from './DataSection';
import { KeyboardSection } from './KeyboardSection';
import { RemovingPart } from './RemovingPart';
import { TeamPart } from './TeamPart';
import { TimesSections } from './TimesSections';
import { takeTeams } from './own-value';

const read = async () => {
  const [sites, dismissals, resting, taught, asking, packs, settled] = await Promise.all([
    call('site.list', {}),
    call('dismissal.list', {}),
    call('rest.list', {}),
    call('taught.list', {}),
    call('asking.read', {}),
    call('pack.list', {}),
    call('settings.settled', {}),
  ]);
  return { sites, dismissals, resting, taught, asking, packs, settled, now: Date.now() };
};

/** What Followthrough may read, what it keeps, and how to take either back. */
export function OptionsApp() {
  const { value, refresh } = useLive(read, onDatabase);
  const [said, setSaid] = useState('');
  const { done, offerUndoInPlace: offerUndo, forget } = useUndo();
  const change = (work: Promise<unknown>, words = ''): void => {
    work.then(
      () => {
        setSaid(words);
        refresh();
      },
      (error: Error) => setSaid(i18n.t('options.failed', [error.message])),
    );
  };
  const changeWithUndo = (work: Promise<unknown>, words: string, undo: () => Promise<unknown>): void =>
    change(work.then(() => offerUndo(words, () => change(undo()))));
  const onUseTeams = (key: OwnKey): void => takeTeams(key, changeWithUndo);
  return (
    <Page name="options" title={i18n.t('options.title')} subtitle={i18n.t('options.subtitle')}>
      <p role="status" className="page-said">
        {said}
      </p>
      {value && (
        <>
          <SiteList sites={value.sites} call={call} change={change} changeWithUndo={changeWithUndo} />
          <TaughtDesks desks={value.taught} {...{ call, change, changeWithUndo }} say={setSaid} save={saveJson} />
          <TeamPart now={value.now} list={value.packs} settled={value.settled} say={setSaid} {...{ changeWithUndo, onUseTeams }} />
          <p className="soft">
            {i18n.t('studio.fromOptions')} <a href="/studio.html">{i18n.t('studio.fromOptionsLink')}</a>
          </p>
          <AskingPart asking={value.asking} settled={value.settled} {...{ changeWithUndo, onUseTeams }} />
          <DismissalList
            dismissals={value.dismissals}
            resting={value.resting}
            onEndRest={(rule) => change(call('rest.end', { rule }), i18n.t('options.restEnded'))}
            onAskAgain={(dismissal) =>
              changeWithUndo(call('dismissal.remove', { id: dismissal.id }), i18n.t('options.askedAgain', [sayDismissed(dismissal)]), () =>
                call('dismissal.putBack', dismissal),
              )
            }
          />
        </>
      )}
      {value && <TimesSections settled={value.settled} {...{ changeWithUndo, onUseTeams }} />}
      <KeyboardSection />
      <DataSection />
      <BackupPart offerUndo={offerUndo} failed={(error) => change(Promise.reject(error))} />
      <CopiesPart change={change} />
      {value && <RemovingPart settled={value.settled} {...{ change, onUseTeams }} />}
      <div className="page-toast">
        <UndoToast done={done} forget={forget} />
      </div>
    </Page>
  );
}
