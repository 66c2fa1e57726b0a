import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Ledger, LedgerLine } from '@/utils/commitments/ledger';
import type { NamedAside } from '@/utils/messaging/protocol-keeping';
import { sayWhen } from '../commitments/say-when';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { AsideSection } from './AsideSection';
import { sayFates, sayKind, sayLateness } from './say-ledger';
import './ledger.css';

export type Period = '30' | '90' | '365';

interface Props {
  ledger: Ledger;
  /** What was left out of the checklist. */
  aside: NamedAside[];
  period: Period;
  onPeriod: (period: Period) => void;
  onClose: () => void;
  /** Epoch milliseconds. */
  now: number;
  /** Stands below. */
  children?: ReactNode;
}

/** How the agent's own promises went. Nobody else sees it. */
export const LedgerPage = ({ ledger, aside, period, onPeriod, onClose, now, children }: Props) => (
  <article aria-label={i18n.t('ledger.title')} className="ledger">
    <Button look="quiet" autoFocus onPress={onClose}>
      {i18n.t('today.caseClose')}
    </Button>
    <h2>{i18n.t('ledger.title')}</h2>
    <p className="soft">{i18n.t('ledger.private')}</p>
    <ChoiceField
      label={i18n.t('ledger.period')}
      choices={(['30', '90', '365'] as const).map((value) => ({ value, label: i18n.t('ledger.days', [value]) }))}
      value={period}
      onChange={(chosen) => chosen && onPeriod(chosen)}
    />
    {ledger.byKind.length === 0 ? <EmptyState title={i18n.t('ledger.emptyTitle')}>{i18n.t('ledger.emptyLead')}</EmptyState> : <Figures ledger={ledger} />}
    {ledger.recent.length > 0 && (
      <Section name={i18n.t('ledger.recent')}>
        <ul className="ledger-recent">
          {ledger.recent.map((line) => (
            <Recent key={line.id} line={line} now={now} />
          ))}
        </ul>
      </Section>
    )}
    <AsideSection lines={aside} />
    {children}
  </article>
);

const Figures = ({ ledger }: { ledger: Ledger }) => (
  <>
    <dl className="ledger-figures">
      <div>
        <dt>{i18n.t('ledger.rate')}</dt>
        <dd>{ledger.rate === null ? i18n.t('ledger.never') : new Intl.NumberFormat(navigator.language, { style: 'percent' }).format(ledger.rate)}</dd>
      </div>
      <div>
        <dt>{i18n.t('ledger.median')}</dt>
        <dd>{ledger.medianLateness === null ? i18n.t('ledger.never') : sayLateness(ledger.medianLateness)}</dd>
      </div>
    </dl>
    <p className="soft small">{i18n.t('ledger.how')}</p>
    <dl className="ledger-kinds">
      {ledger.byKind.map(({ kind, ...counts }) => (
        <div key={kind}>
          <dt>{sayKind(kind)}</dt>
          <dd>{sayFates(counts)}</dd>
        </div>
      ))}
    </dl>
  </>
);

const Recent = ({ line: { what, promisedFor, doneAt, zone, lateness }, now }: { line: LedgerLine; now: number }) => (
  <li>
    <span>{what}</span>
    <small className="soft">
      {i18n.t('ledger.promisedDone', [sayWhen(promisedFor, zone, now).short, sayWhen(doneAt, zone, now).short])}
      {lateness ? <strong> {i18n.t('ledger.lateBy', [sayLateness(lateness)])}</strong> : null}
    </small>
  </li>
);
