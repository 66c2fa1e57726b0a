import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import './keeping.css';

interface Props {
  /** None was ever saved. */
  first: boolean;
  /** The profile is wiped tonight. */
  nightly?: boolean;
  /** Puts the question off. */
  onLater: () => void;
}

/** Asks once a month for a backup, in one quiet line. */
export const BackupNag = ({ first, nightly = false, onLater }: Props) => (
  <aside className="keeping-nag" aria-label={i18n.t('keeping.backupTitle')}>
    <p>{i18n.t(nightly ? 'keeping.nagNightly' : first ? 'keeping.nagFirst' : 'keeping.nag')}</p>
    <div className="ui-actions">
      <ButtonLink href="/options.html#backup">{i18n.t('keeping.nagGo')}</ButtonLink>
      <Button look="quiet" onPress={onLater}>
        {i18n.t(nightly ? 'keeping.nagNotToday' : 'keeping.nagLater')}
      </Button>
    </div>
  </aside>
);
