import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { type Copy, sayMoment } from './CopyList';
import './keeping.css';

/** Says that the browser lost the database, and offers the copy that outlived it. */
export const LossNotice = ({ copy, onTake, onLeave }: { copy: Copy; onTake: () => void; onLeave: () => void }) => (
  <aside className="keeping-nag" aria-label={i18n.t('keeping.lostTitle')}>
    <p>{i18n.t('keeping.lost', [sayMoment(copy.at), i18n.t('keeping.copyRecords', copy.records)])}</p>
    <div className="ui-actions">
      <Button look="primary" onPress={onTake}>
        {i18n.t('keeping.lostTake')}
      </Button>
      <Button look="quiet" onPress={onLeave}>
        {i18n.t('keeping.lostLeave')}
      </Button>
    </div>
  </aside>
);
