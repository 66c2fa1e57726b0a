import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { useAtOnce } from '../use-at-once';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Section';

export interface PlainLanguageProps {
  on: boolean;
  /** Where that comes from. */
  from?: ReactNode;
  isLocked?: boolean;
  /** @returns whether it was kept */
  onChange: (on: boolean) => Promise<boolean>;
}

/** The one kind of question that is off until somebody wants it. */
export const PlainLanguage = ({ on, from, isLocked = false, onChange }: PlainLanguageProps) => {
  const [shown, choose] = useAtOnce(on, onChange);
  const about = useId();
  return (
    <Section name={i18n.t('asking.title')}>
      {from}
      <Checkbox isSelected={shown} onChange={choose} isDisabled={isLocked} describedBy={about}>
        {i18n.t('asking.plain')}
      </Checkbox>
      <p id={about} className="soft small">
        {i18n.t('asking.plainLead')}
      </p>
    </Section>
  );
};
