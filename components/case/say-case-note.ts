import { i18n } from '#i18n';
import type { Principle } from '@/utils/checklist/checklist';
import { progressOf } from '@/utils/checklist/mark-item';
import type { Commitment } from '@/utils/commitments/commitment';
import type { CaseRecord } from '@/utils/conversation/case';
import type { Preference } from '@/utils/conversation/preference';
import type { Fact } from '@/utils/conversation/fact';
import type { TransferRecord } from '@/utils/transfer/transfer';
import { sayInstant } from '../commitments/say-when';
import type { OpenCase } from './CaseHeader';
import { block } from './note-block';
import { sayFacts } from './say-facts';
import { sayPreference } from './say-preference';

/** All that a note can tell: what the agent kept, did, promised and answered, and counts. No message is among it. */
export interface NoteFacts {
  open: OpenCase;
  principles: readonly Principle[];
  marks: CaseRecord['marks'];
  /** Facts that the agent kept. */
  kept: readonly Fact[];
  /** How they want to be treated; null: nobody said. */
  preference: Preference | null;
  commitments: readonly Commitment[];
  transfers: readonly TransferRecord[];
  /** IANA zone in which times are said. */
  zone: string;
}

/** How they want to be treated, in a line each. */
export const sayWishes = ({ preference }: NoteFacts): string => block(i18n.t('caseNote.wishes'), preference ? sayPreference(preference).map((wish) => `- ${wish}`) : []);

/** Which case it is about, and how often they had to come. */
export const sayHead = ({ number, title, requester, contacts }: OpenCase): string => {
  const named = title || i18n.t('case.untitled');
  return [number ? i18n.t('caseNote.numbered', [number, named]) : named, requester ? i18n.t('caseNote.requester', [requester]) : '', contacts > 1 ? i18n.t('caseNote.contacts', [contacts]) : ''].filter(Boolean).join('\n');
};

function sayChecklist({ principles, marks }: NoteFacts): string {
  const { done, of } = progressOf(principles, marks);
  const lines = principles.flatMap(({ id, title }) => {
    const mark = marks[id];
    if (mark?.state === 'done') return [`[x] ${title}`];
    if (mark?.state === 'skipped') return [`- ${mark.reason ? i18n.t('caseNote.skippedBecause', [title, mark.reason]) : i18n.t('caseNote.skipped', [title])}`];
    return mark?.state === 'not-applicable' ? [`- ${i18n.t('caseNote.notApplicable', [title, mark.reason ?? ''])}`] : [];
  });
  return [i18n.t('caseNote.checklist', [done, of]), ...lines].join('\n');
}

/** The promises of one state, soonest first, under a title. */
export function sayPromises({ commitments, zone }: NoteFacts, state: Commitment['state'], title: string): string {
  const these = commitments.filter((one) => one.state === state).toSorted((a, b) => a.dueAt - b.dueAt);
  return block(title, these.map(({ what, dueAt }) => `- ${i18n.t('caseNote.promise', [what, sayInstant(dueAt, zone)])}`));
}

/** One transfer that went through. */
export const sayTransfer = ({ at, to, answers }: TransferRecord, zone: string): string => {
  const when = sayInstant(at, zone);
  const where = to ? i18n.t('caseNote.handedTo', [to, when]) : i18n.t('caseNote.handed', [when]);
  return `- ${answers.tried ? i18n.t('caseNote.tried', [where, answers.tried.replace(/\s+/g, ' ')]) : where}`;
};

/** The note of a case in plain text, for the agent to read and change before it goes anywhere. */
export const sayCaseNote = (facts: NoteFacts): string =>
  [
    sayHead(facts.open),
    sayWishes(facts),
    ...sayFacts(facts.kept),
    sayPromises(facts, 'open', i18n.t('caseNote.promised')),
    sayPromises(facts, 'done', i18n.t('caseNote.kept')),
    block(i18n.t('caseNote.transfers'), facts.transfers.map((one) => sayTransfer(one, facts.zone))),
    sayChecklist(facts),
  ]
    .filter(Boolean)
    .join('\n\n');
