import { useRef } from 'react';
import { i18n } from '#i18n';
import { type Finding, findingId } from '@/utils/analysis/finding';
import { sayLabel } from '../asking/say-label';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';

export interface Tried {
  text: string;
  customer: string;
}

export interface TryPartProps {
  tried: Tried;
  onTry: (tried: Tried) => void;
  /** Everything that would be asked about; an agent sees the three that matter most. */
  findings: Finding[];
}

const longest = 20_000;

/** What would be asked about a reply, with this pack in force. Nothing of it is kept. */
export const TryPart = ({ tried, onTry, findings }: TryPartProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const show = ({ start, end }: Finding): void => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <Section name={i18n.t('studio.part.try')} aside={findings.length > 0 ? i18n.t('draft.questions', findings.length) : undefined}>
      <p className="soft">{i18n.t('studio.try.lead')}</p>
      <div className="studio-fields" data-own-undo="">
        <TextField label={i18n.t('studio.try.text')} value={tried.text} onChange={(text) => onTry({ ...tried, text })} area={area} maxLength={longest} rows={6} multiline />
        <TextField label={i18n.t('studio.try.customer')} hint={i18n.t('studio.try.customerHint')} value={tried.customer} onChange={(customer) => onTry({ ...tried, customer })} maxLength={longest} rows={3} multiline />
      </div>
      <ul role="list" className="studio-found" aria-label={i18n.t('studio.try.found')}>
        {findings.map((finding) => (
          <li key={findingId(finding) + finding.phrase}>
            <Card tone="ask">
              {finding.about === undefined ? (
                <p className="finding-words" dir="auto">
                  {i18n.t('draft.quoted', [finding.words])}
                </p>
              ) : null}
              <p>{finding.question}</p>
              <p className="soft small">
                {[sayLabel(finding.label), finding.pack ?? i18n.t('studio.try.builtIn'), finding.why].join(' · ')}
              </p>
              {finding.about === undefined ? (
                <div className="ui-actions">
                  <Button look="quiet" onPress={() => show(finding)}>
                    {i18n.t('draft.show')}
                  </Button>
                </div>
              ) : null}
            </Card>
          </li>
        ))}
      </ul>
      <p role="status" className="soft small">
        {tried.text.trim() && findings.length === 0 ? i18n.t('draft.calm') : ''}
      </p>
    </Section>
  );
};
