import { i18n } from '#i18n';
import { noPreference, type Preference, type PreferenceWords } from '@/utils/conversation/preference';
import { Button } from '../ui/Button';

export interface NoHoldProps {
  /** They said no in this call; else it is what they wish. */
  saidNo: boolean;
  /** How they want to be treated; null: nobody said. */
  preference: Preference | null;
  /** Pins it for their next call; null where nobody knows who they are. */
  onPrefer: ((words: PreferenceWords) => Promise<boolean>) | null;
}

/** They do not want to wait on hold: what to do instead, and one press that remembers it for them. */
export const NoHold = ({ saidNo, preference, onPrefer }: NoHoldProps) => (
  <div className="call-no-hold">
    <p>{i18n.t(saidNo ? 'phone.saidNo' : 'phone.wishNo')}</p>
    {onPrefer && !preference?.noHold ? (
      <Button look="quiet" onPress={() => void onPrefer({ ...(preference ?? noPreference), noHold: true })}>
        {i18n.t('phone.rememberNo')}
      </Button>
    ) : null}
  </div>
);
