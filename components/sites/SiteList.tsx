import { i18n } from '#i18n';
import type { Call, Site } from '@/utils/messaging/protocol';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { SiteRow } from './SiteRow';
import './site-list.css';

interface Props {
  sites: Site[];
  call: Call;
  /** Runs a change, reads again, and says the words once it worked. */
  change: (work: Promise<unknown>, words?: string) => void;
  /** As `change`, with a way back beside the words. */
  changeWithUndo: (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;
}

/** The sites that the browser grants, and only those. */
export function SiteList({ sites, call, change, changeWithUndo }: Props) {
  const turn = (origin: string, on: boolean): void =>
    changeWithUndo(call('site.turn', { origin, on }), i18n.t(on ? 'options.siteOnAgain' : 'options.siteOff', [origin]), () => call('site.turn', { origin, on: !on }));
  const pause = (origin: string, on: boolean): void =>
    changeWithUndo(call('site.pause', { origin, on }), i18n.t(on ? 'options.sitePaused' : 'options.siteResumed', [origin]), () =>
      call('site.pause', { origin, on: !on }),
    );
  const granted = sites.filter((site) => site.granted);
  return (
    <Section name={i18n.t('options.sitesTitle')}>
      {granted.length === 0 ? (
        <EmptyState title={i18n.t('options.sitesNone')}>{i18n.t('options.sitesHow')}</EmptyState>
      ) : (
        <>
          <p className="soft">{i18n.t('options.sitesLead')}</p>
          <ul className="site-list">
            {granted.map((site) => (
              <SiteRow
                key={site.origin}
                site={site}
                onTurn={(on) => turn(site.origin, on)}
                onPause={(on) => pause(site.origin, on)}
                onTakeBack={() => change(call('site.revoke', { origin: site.origin }), i18n.t('options.takenBack', [site.origin]))}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
