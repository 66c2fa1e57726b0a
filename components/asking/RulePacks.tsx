import { useState } from 'react';
import { i18n } from '#i18n';
import type { PackTaken, PackView } from '@/utils/messaging/asking';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ChooseFile, jsonTypes } from '../ui/ChooseFile';
import { Section } from '../ui/Section';
import { sayLabel } from './say-label';
import './asking.css';

export interface RulePacksProps {
  packs: PackView[];
  /** @returns what became of it */
  onTake: (text: string, name: string) => Promise<PackTaken>;
  onRemove: (pack: PackView) => void;
}

/** A larger file is not even read. */
const largest = 400_000;

type Refused = Extract<PackTaken, { ok: false }> & { file: string };

/** Rules of one's own: taken in from a file, listed, removed. */
export const RulePacks = ({ packs, onTake, onRemove }: RulePacksProps) => {
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (file: File): Promise<void> => {
    const taken: PackTaken = file.size > largest ? { ok: false, problems: [i18n.t('packs.tooLarge')], more: 0 } : await onTake(await file.text(), file.name);
    setRefused(taken.ok ? null : { ...taken, file: file.name });
  };
  return (
    <Section name={i18n.t('packs.title')}>
      <p className="soft">{i18n.t('packs.lead')}</p>
      <ul role="list" className="asking-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Card>
              <div className="asking-row">
                <div className="asking-words">
                  <p dir="auto">{pack.name}</p>
                  <p className="soft small">
                    {pack.label ? `${sayLabel(pack.label)} · ` : ''}
                    {i18n.t('packs.rules', pack.rules)}
                  </p>
                </div>
                <div className="ui-actions">
                  <Button look="quiet" aria-label={i18n.t('packs.removeLabel', [pack.name])} onPress={() => onRemove(pack)}>
                    {i18n.t('asking.remove')}
                  </Button>
                </div>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      <ChooseFile
        label={i18n.t('packs.import')}
        types={jsonTypes}
        onFile={(file) => void take(file).catch((error: Error) => setRefused({ ok: false, problems: [error.message], more: 0, file: file.name }))}
      />
      <div role="status">{refused ? <Problems refused={refused} /> : null}</div>
    </Section>
  );
};

const Problems = ({ refused: { file, problems, more } }: { refused: Refused }) => (
  <div className="asking-refused">
    <p>{i18n.t('packs.refused', [file])}</p>
    <ul>
      {problems.map((problem, at) => (
        <li key={at} dir="auto">
          {problem}
        </li>
      ))}
    </ul>
    {more > 0 ? <p className="soft small">{i18n.t('packs.more', more)}</p> : null}
  </div>
);
