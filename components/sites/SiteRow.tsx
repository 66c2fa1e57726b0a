import { useState } from 'react';
import { i18n } from '#i18n';
import type { Site } from '@/utils/messaging/protocol';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Card } from '../ui/Card';

interface Props {
  site: Site;
  onTurn: (on: boolean) => void;
  onPause: (on: boolean) => void;
  onTakeBack: () => void;
}

/** One granted site: on or off, paused or not, and its access taken back for good. */
export function SiteRow({ site, onTurn, onPause, onTakeBack }: Props) {
  const [asking, setAsking] = useState(false);
  const { origin, on, paused } = site;
  return (
    <li>
      <Card>
        <div className="site-row">
          <p className="site-origin">{origin}</p>
          <Checkbox isSelected={on} onChange={onTurn}>
            {i18n.t('options.siteOn')} <span className="unseen">{i18n.t('options.siteSwitchLabel', [origin])}</span>
          </Checkbox>
          <Checkbox isSelected={paused} isDisabled={!on} onChange={onPause}>
            {i18n.t('options.sitePause')} <span className="unseen">{i18n.t('options.sitePauseLabel', [origin])}</span>
          </Checkbox>
          <Button aria-label={i18n.t('options.takeBackLabel', [origin])} onPress={() => setAsking(true)}>
            {i18n.t('options.takeBack')}
          </Button>
        </div>
      </Card>
      <AlertDialog
        title={i18n.t('options.takeBackTitle', [origin])}
        isOpen={asking}
        onEscape={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {i18n.t('options.takeBackKeep')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                setAsking(false);
                onTakeBack();
              }}
            >
              {i18n.t('options.takeBack')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('options.takeBackWords')}</p>
      </AlertDialog>
    </li>
  );
}
