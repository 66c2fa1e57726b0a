import { useState } from 'react';
import { i18n } from '#i18n';
import { call } from '@/utils/messaging/client';
import { nextVersion, packFileName, packText } from '@/utils/packs/hand-out';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/save-file';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { DraftField } from './DraftField';
import { HandedOutCard } from './HandedOutCard';
import { PublisherKeys } from './PublisherKeys';
import { partOfPath } from './part-of-path';
import { sayDraftProblem } from './say-draft-problem';
import { useStudio } from './studio-context';
import type { StudioPart } from './studio-place';
import { useHandedOut } from './use-handed-out';

interface Props {
  /** Of the draft that is open. */
  id: string;
  problemOfDesk: (layer: unknown) => string | null;
  onPart: (part: StudioPart) => void;
}

/** The next version, signed or not, as a file, a code or a link. */
export const HandOutPart = ({ id, problemOfDesk, onPart }: Props) => {
  const { draft, edit, settle, found } = useStudio();
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const { handedOut, keep } = useHandedOut(id);
  const [said, setSaid] = useState('');
  const version = draft.version + 1;
  const changes = draft.changes ?? '';
  const elsewhere = found.problems.filter(({ path }) => path !== 'name' && path !== 'publisher');

  const handOut = async (): Promise<void> => {
    setTried(true);
    const next = nextVersion(draft, Temporal.Now.plainDateISO().toString(), problemOfDesk);
    if ('problems' in next) return;
    const signature = key ? await call('publisherKey.sign', { id: key, text: JSON.stringify(next.pack) }) : null;
    const text = packText(signature ? { ...next.pack, signature } : next.pack);
    saveFile(text, packFileName(next.pack), 'application/json');
    settle({ version: next.draft.version, changelog: next.draft.changelog, changes: '' });
    setTried(false);
    setSaid('');
    await keep(text);
  };
  return (
    <>
      <Section name={i18n.t('studio.out.about')}>
        <div className="studio-fields studio-narrow">
          <DraftField path="name" label={i18n.t('studio.out.name')} value={draft.name} onChange={(name) => edit((now) => ({ ...now, name }), 'name')} maxLength={80} />
          <DraftField path="publisher" label={i18n.t('studio.out.publisher')} hint={i18n.t('studio.out.publisherHint')} value={draft.publisher} onChange={(publisher) => edit((now) => ({ ...now, publisher }), 'publisher')} maxLength={120} />
        </div>
      </Section>
      <PublisherKeys chosen={key} onChoose={setKey} />
      <Section name={i18n.t('studio.out.next', [String(version)])}>
        <form
          className="studio-fields studio-narrow"
          aria-label={i18n.t('studio.out.next', [String(version)])}
          onSubmit={(event) => {
            event.preventDefault();
            handOut().catch((error: Error) => setSaid(i18n.t('studio.failed', [error.message])));
          }}
        >
          <TextField
            label={i18n.t('studio.out.changes')}
            hint={i18n.t('studio.out.changesHint')}
            value={changes}
            onChange={(words) => edit((now) => ({ ...now, changes: words }), 'changes')}
            error={tried && changes.trim() === '' ? i18n.t('studio.problem.empty') : undefined}
            maxLength={2_000}
            multiline
          />
          {elsewhere.length > 0 ? (
            <div className="studio-refused">
              <p>{i18n.t('studio.out.mendFirst')}</p>
              <ul>
                {elsewhere.slice(0, 12).map((one, at) => (
                  <li key={at}>
                    <Button look="quiet" onPress={() => onPart(partOfPath(one.path))}>
                      {i18n.t(`studio.part.${partOfPath(one.path)}`)}
                    </Button>{' '}
                    {sayDraftProblem(one)}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <div className="ui-actions">
            <Button type="submit" look="primary" isDisabled={found.problems.length > 0}>
              {i18n.t(key ? 'studio.out.saveSigned' : 'studio.out.save', [String(version)])}
            </Button>
          </div>
        </form>
        <p role="status" className="studio-problem">
          {said}
        </p>
        {handedOut ? <HandedOutCard key={handedOut.version} handedOut={handedOut} /> : null}
      </Section>
      {draft.changelog.length > 0 ? (
        <Section name={i18n.t('studio.out.changelog')}>
          <ul role="list" className="studio-rows">
            {draft.changelog.toReversed().map((entry) => (
              <li key={entry.version}>
                {i18n.t('studio.out.entry', [String(entry.version), entry.date])} <span dir="auto">{entry.changes}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
};
