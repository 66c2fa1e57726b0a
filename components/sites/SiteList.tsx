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
}

/** The sites that the browser grants, and only those. */
export function SiteList({ sites, call, change }: Props) {
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
                onTurn={(on) => change(call('site.turn', { origin: site.origin, on }))}
                onPause={(on) => change(call('site.pause', { origin: site.origin, on }))}
                onTakeBack={() => change(call('site.revoke', { origin: site.origin }), i18n.t('options.takenBack', [site.origin]))}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
