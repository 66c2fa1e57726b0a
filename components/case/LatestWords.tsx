import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** What the customer wrote last, one line of it until it is opened: the page on which one answers may show none of it. */
export const LatestWords = ({ words }: { words: string }) => (
  <Disclosure className="case-latest">
    <Button slot="trigger" look="quiet" aria-label={i18n.t('case.latest')}>
      <Icon name="chevron" />
      <span className="case-latest-line" dir="auto">
        {i18n.t('case.latestLine', [words.replace(/\s+/g, ' ').slice(0, 200)])}
      </span>
    </Button>
    <DisclosurePanel>
      <blockquote className="case-latest-words" dir="auto" tabIndex={0} aria-label={i18n.t('case.latest')}>
        {words}
      </blockquote>
    </DisclosurePanel>
  </Disclosure>
);
