import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaseRecord } from '@/utils/conversation/case';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { channelName } from './channel-name';
import { findCases } from './find-cases';

/** Shown before "Show all"; a day's worth. */
const few = 12;

interface Props {
  cases: CaseRecord[];
  onOpen: (opened: CaseRecord) => void;
}

/** Every case that is kept, newest first, with a search. */
export function CaseList({ cases, onOpen }: Props) {
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const found = findCases(cases, words);
  const shown = all || words ? found : found.slice(0, few);
  if (cases.length === 0) return null;
  return (
    <Section name={i18n.t('today.casesTitle')} aside={cases.length}>
      <TextField label={i18n.t('today.casesSearch')} value={words} onChange={setWords} />
      <p role="status" className="soft">
        {found.length === 0 ? i18n.t('today.casesNoMatch', [words]) : ''}
      </p>
      <ul className="case-list">
        {shown.map((one) => (
          <li key={one.key}>
            <button type="button" onClick={() => onOpen(one)}>
              <span className="case-title">{one.title || i18n.t('today.untitled')}</span>
              <span className="soft small">{[one.number && `#${one.number}`, one.requester, channelName(one.channel)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {i18n.t('today.casesMore', [String(found.length)])}
        </Button>
      )}
    </Section>
  );
}
