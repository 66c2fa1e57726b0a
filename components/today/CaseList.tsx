import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaseRecord } from '@/utils/conversation/case';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { channelName } from './channel-name';

/** Shown before "Show all"; a day's worth. */
const few = 12;

interface Props {
  /** Those that are searched for, newest first. */
  cases: CaseRecord[];
  /** They are the answer to a search, and all shown. */
  isFound: boolean;
  onOpen: (opened: CaseRecord) => void;
}

/** Every case that is kept, newest first. */
export function CaseList({ cases, isFound, onOpen }: Props) {
  const [all, setAll] = useState(false);
  const shown = all || isFound ? cases : cases.slice(0, few);
  if (cases.length === 0) return null;
  return (
    <Section name={i18n.t('today.casesTitle')} aside={cases.length}>
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
      {shown.length < cases.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {i18n.t('today.casesMore', [String(cases.length)])}
        </Button>
      )}
    </Section>
  );
}
