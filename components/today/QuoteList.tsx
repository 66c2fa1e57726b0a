import { i18n } from '#i18n';
import type { AskingRate } from '@/utils/commitments/asking-rate';
import type { QuoteWithCase } from '@/utils/messaging/protocol-after';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';

interface Props {
  quotes: QuoteWithCase[];
  rate: AskingRate;
  onRemove: (quote: QuoteWithCase) => void;
  startsOpen?: boolean;
}

/** How often the agent asked customers about their experience, and what those said, folded away. */
export const QuoteList = ({ quotes, rate, onRemove, startsOpen = false }: Props) =>
  quotes.length + rate.of === 0 ? null : (
    <div className="done-list quotes">
      <Disclosure label={i18n.t('quotes.title', [String(quotes.length)])} startsOpen={startsOpen}>
        {rate.of > 0 ? <p className="soft small">{i18n.t('quotes.rate', [String(rate.asked), String(rate.of)])}</p> : null}
        <ul role="list">
          {quotes.map((quote) => (
            <li key={quote.id}>
              <blockquote dir="auto">
                {quote.words} <span className="soft small">{[quote.requester, quote.title].filter(Boolean).join(' · ')}</span>
              </blockquote>
              <Button look="quiet" aria-label={i18n.t('quotes.removeLabel', [quote.words.slice(0, 60)])} onPress={() => onRemove(quote)}>
                {i18n.t('quotes.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
