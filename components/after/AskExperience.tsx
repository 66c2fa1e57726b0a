import { i18n } from '#i18n';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/TextField';
import { YesNoField } from '../ui/YesNoField';

export interface AskExperienceProps {
  /** Null: not said. */
  asked: boolean | null;
  /** Word for word. */
  quote: string;
  onAsked: (asked: boolean | null) => void;
  onQuote: (quote: string) => void;
}

/** As long as an answer may be, in characters. */
const longestQuote = 2_000;
const ideas = ['like', 'harder', 'change'] as const;

/** Whether the customer was asked what it was like for them, and what they said, as the agent pastes it; neither has to be answered. */
export const AskExperience = ({ asked, quote, onAsked, onQuote }: AskExperienceProps) => (
  <>
    <YesNoField label={i18n.t('after.experience')} value={asked} onChange={onAsked} />
    {asked ? (
      <TextField multiline label={i18n.t('after.quote')} hint={i18n.t('after.quoteHint')} value={quote} onChange={onQuote} maxLength={longestQuote} />
    ) : (
      <Disclosure label={i18n.t('after.ideas')}>
        <ul className="follow-up-ideas soft small">
          {ideas.map((idea) => (
            <li key={idea}>{i18n.t(`after.idea.${idea}`)}</li>
          ))}
        </ul>
      </Disclosure>
    )}
  </>
);
