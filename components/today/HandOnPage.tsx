import { useState } from 'react';
import { i18n } from '#i18n';
import type { PromisesFile } from '@/utils/commitments/hand-on';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { sayWhen } from '../commitments/say-when';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { Disclosure } from '../ui/Disclosure';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { caseLine } from './case-of';
import './hand-on.css';

interface Props {
  /** All that are open, soonest first. */
  promises: CommitmentWithCase[];
  /** Ids of those that are chosen already. */
  atFirst?: string[];
  now: number;
  /** What will leave. @returns null where that failed */
  look: (ids: string[], from: string, withNames: boolean) => Promise<PromisesFile | null>;
  onSave: (file: PromisesFile) => void;
}

/** Chooses open promises for a colleague, shows what leaves, and saves it. */
export const HandOnPage = ({ promises, atFirst = [], now, look, onSave }: Props) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(atFirst));
  const [from, setFrom] = useState('');
  const [withNames, setWithNames] = useState(false);
  const [file, setFile] = useState<PromisesFile | null>(null);
  // One that ended meanwhile is no longer chosen.
  const ids = promises.map(({ id }) => id).filter((id) => chosen.has(id));
  const all = promises.length > 0 && ids.length === promises.length;
  const choose = (id: string, on: boolean): void => setChosen(new Set(on ? [...ids, id] : ids.filter((one) => one !== id)));

  if (promises.length === 0) return <p className="soft">{i18n.t('handOn.none')}</p>;
  if (file) return <WhatLeaves file={file} now={now} onBack={() => setFile(null)} onSave={() => (onSave(file), setFile(null), setChosen(new Set()))} />;
  return (
    <form
      className="hand-on"
      aria-label={i18n.t('handOn.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void look(ids, from, withNames).then(setFile);
      }}
    >
      <Checkbox isSelected={all} onChange={(on) => setChosen(new Set(on ? promises.map(({ id }) => id) : []))}>
        {i18n.t('handOn.all', [String(promises.length)])}
      </Checkbox>
      <ul className="hand-on-list">
        {promises.map((promise) => (
          <li key={promise.id}>
            <Checkbox isSelected={chosen.has(promise.id)} onChange={(on) => choose(promise.id, on)}>
              {promise.what}
              <small className="soft">{[sayWhen(promise.dueAt, promise.zone, now).short, caseLine(promise)].filter(Boolean).join(' · ')}</small>
            </Checkbox>
          </li>
        ))}
      </ul>
      <TextField label={i18n.t('handOn.from')} value={from} onChange={setFrom} maxLength={100} hint={i18n.t('handOn.fromHint')} />
      <Checkbox isSelected={withNames} onChange={setWithNames}>
        {i18n.t('handOn.withNames')}
      </Checkbox>
      <Button look="primary" type="submit" isDisabled={ids.length === 0}>
        {i18n.t('handOn.look')}
      </Button>
    </form>
  );
};

const WhatLeaves = ({ file, now, onBack, onSave }: { file: PromisesFile; now: number; onBack: () => void; onSave: () => void }) => {
  const caseOf = (key: string) => file.cases.find((one) => one.key === key);
  const line = (key: string): string => {
    const { number = '', title = '', requester = '', url = '' } = caseOf(key) ?? {};
    return [number && `#${number}`, title, requester, url].filter(Boolean).join(' · ');
  };
  return (
    <Section name={i18n.t('handOn.leaves', file.promises.length)}>
      <Card>
        <ul className="hand-on-list">
          {file.promises.map(({ id, what, dueAt, zone, caseKey }) => (
            <li key={id}>
              {what}
              <small className="soft">{[sayWhen(dueAt, zone, now).exact, line(caseKey)].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
        <p className="soft">{file.from ? i18n.t('handOn.leavesFrom', [file.from]) : i18n.t('handOn.leavesUnnamed')}</p>
        <Disclosure label={i18n.t('handOn.letter')}>
          <pre className="hand-on-file">{JSON.stringify(file, null, 2)}</pre>
        </Disclosure>
        <div className="ui-actions">
          <Button look="primary" autoFocus onPress={onSave}>
            {i18n.t('handOn.save')}
          </Button>
          <Button onPress={onBack}>{i18n.t('handOn.back')}</Button>
        </div>
      </Card>
      <p className="soft">{i18n.t('handOn.stays')}</p>
    </Section>
  );
};
