import { useState } from 'react';
import { i18n } from '#i18n';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PackDraftSummary } from '@/utils/messaging/protocol-studio';
import { copyOf, readDraft, type PackDraft } from '@/utils/packs/edit-draft';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { UndoToast } from '../ui/UndoToast';
import { useUndo } from '../ui/use-undo';
import { useLive } from '../use-live';
import { BeginDraft } from './BeginDraft';
import { OpenPackFile } from './OpenPackFile';
import { placeAddress } from './studio-place';

const read = () => call('packDraft.list', {});

interface Props {
  onOpen: (id: string) => void;
  problemOfDesk: (layer: unknown) => string | null;
}

/** The packs that a lead makes, one a team, and the ways to begin one. */
export const StudioStart = ({ onOpen, problemOfDesk }: Props) => {
  const { value } = useLive(read, onDatabase);
  const [said, setSaid] = useState('');
  const { done, offerUndo, forget } = useUndo();
  const failed = (error: Error): void => setSaid(i18n.t('studio.failed', [error.message]));
  const begin = async (draft: PackDraft): Promise<void> => {
    const id = crypto.randomUUID();
    await call('packDraft.write', { id, name: draft.name, text: JSON.stringify(draft) });
    onOpen(id);
  };
  const copy = async ({ id }: PackDraftSummary): Promise<void> => {
    const record = await call('packDraft.read', { id });
    const draft = record && readDraft(record.text);
    if (draft) await begin(copyOf(draft, i18n.t('studio.copyName', [draft.name]), crypto.randomUUID()));
  };
  const remove = async ({ id, name }: PackDraftSummary): Promise<void> => {
    const removed = await call('packDraft.remove', { id });
    if (removed) offerUndo(i18n.t('studio.removed', [name]), () => void call('packDraft.putBack', removed).catch(failed));
  };
  return (
    <Page name="studio" title={i18n.t('studio.title')} subtitle={i18n.t('studio.subtitle')}>
      <p role="status" className="page-said">
        {said}
      </p>
      {value ? (
        <Section name={i18n.t('studio.drafts')}>
          {value.length === 0 ? <EmptyState title={i18n.t('studio.noDrafts')}>{i18n.t('studio.noDraftsWhat')}</EmptyState> : null}
          <ul role="list" className="studio-drafts">
            {value.map((draft) => (
              <li key={draft.id}>
                <Card>
                  <DraftRow draft={draft} onCopy={() => void copy(draft).catch(failed)} onRemove={() => void remove(draft).catch(failed)} />
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section name={i18n.t('studio.begin.title')}>
        <BeginDraft onBegin={(draft) => void begin(draft).catch(failed)} />
      </Section>
      <Section name={i18n.t('studio.file.title')}>
        <OpenPackFile onOpen={(draft) => void begin(draft).catch(failed)} problemOfDesk={problemOfDesk} />
      </Section>
      <Section name={i18n.t('sheet.title')}>
        <p className="soft">
          {i18n.t('sheet.subtitle')} <a href={placeAddress({ at: 'sheet' })}>{i18n.t('sheet.open')}</a>
        </p>
      </Section>
      <div className="page-toast">
        <UndoToast done={done} forget={forget} />
      </div>
    </Page>
  );
};

const DraftRow = ({ draft: { id, name, version, updatedAt }, onCopy, onRemove }: { draft: PackDraftSummary; onCopy: () => void; onRemove: () => void }) => {
  const state = version === null ? i18n.t('studio.unreadableShort') : i18n.t(version === 0 ? 'studio.notOut' : 'studio.outAs', [String(version)]);
  const shown = name || i18n.t('studio.untitledPack');
  return (
    <div className="studio-draft">
      <div className="studio-draft-words">
        <a href={placeAddress({ at: 'draft', id, part: 'items' })} dir="auto">
          {shown}
        </a>
        <p className="soft small">
          {state} · {new Date(updatedAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}
        </p>
      </div>
      <div className="ui-actions">
        <Button look="quiet" aria-label={i18n.t('studio.copyLabel', [shown])} onPress={onCopy}>
          {i18n.t('studio.copyFor')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('studio.removeLabel', [shown])} onPress={onRemove}>
          {i18n.t('studio.remove')}
        </Button>
      </div>
    </div>
  );
};
