import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { TeamSheet } from '@/utils/packs/team-sheet';
import { sayRule } from '../analysis/say-rule';
import { Section } from '../ui/Section';

const percent = (share: number | null): string => (share === null ? '–' : new Intl.NumberFormat(navigator.language, { style: 'percent' }).format(share));
const said = <All extends number[]>(...numbers: All) => numbers.map((one) => one.toLocaleString()) as { [At in keyof All]: string };

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Sums over all files; with enough of them medians, answers, and the rules that are put aside most. */
export const TeamSheetFigures = ({ sheet: { from, to, promises, transfers, followUps, breakdown } }: { sheet: TeamSheet }) => {
  const { onTime, byNewTime, late, overdue, letGo } = promises;
  return (
    <>
      <Section name={i18n.t('sheet.sums')} aside={i18n.t('numbers.fromTo', [from, to])}>
        <dl className="studio-figures">
          <Line name={i18n.t('numbers.promises')}>{i18n.t('numbers.promisesAre', said(onTime, byNewTime, late, overdue, letGo))}</Line>
          <Line name={i18n.t('numbers.transfers')}>{transfers.toLocaleString()}</Line>
          <Line name={i18n.t('sheet.followUps')}>{followUps.toLocaleString()}</Line>
        </dl>
      </Section>
      {breakdown ? (
        <>
          <Section name={i18n.t('sheet.medians')}>
            <dl className="studio-figures">
              <Line name={i18n.t('sheet.onTime')}>{percent(breakdown.onTime)}</Line>
              <Line name={i18n.t('sheet.transfersEach')}>{breakdown.transfers.toLocaleString()}</Line>
            </dl>
          </Section>
          <Section name={i18n.t('sheet.reasons')}>
            <dl className="studio-figures">
              <Line name={i18n.t('numbers.couldResolveHere')}>{i18n.t('numbers.answers', said(breakdown.couldResolveHere.yes, breakdown.couldResolveHere.no, breakdown.couldResolveHere.unsaid))}</Line>
              <Line name={i18n.t('numbers.customerKnew')}>{i18n.t('numbers.answers', said(breakdown.customerKnew.yes, breakdown.customerKnew.no, breakdown.customerKnew.unsaid))}</Line>
              <Line name={i18n.t('numbers.followUps')}>{i18n.t('numbers.followUpsAre', said(breakdown.followUps.asked, breakdown.followUps.carriedOut, breakdown.followUps.satisfied, breakdown.followUps.recurs))}</Line>
            </dl>
          </Section>
          <Section name={i18n.t('sheet.rules')}>
            <p className="soft">{i18n.t('sheet.rulesLead')}</p>
            <dl className="studio-figures">
              {breakdown.rules.map(({ rule, actedOn, dismissed }) => (
                <Line key={rule} name={sayRule(rule)}>
                  {i18n.t('numbers.rule', said(actedOn, dismissed))}
                </Line>
              ))}
            </dl>
          </Section>
        </>
      ) : null}
    </>
  );
};
