import { i18n } from '#i18n';
import type { TeamView } from '@/utils/packs/team-view';
import { Disclosure } from '../ui/Disclosure';
import './team.css';

/** So many are seen at once; the others stand folded below. */
const mostSeen = 4;

/** Where an agent turns to: what the team links to, and how its lead is reached. Nothing where the team names neither. */
export const TeamLinks = ({ links, contact }: Pick<TeamView, 'links' | 'contact'>) =>
  links.length === 0 && contact === '' ? null : (
    <nav className="team-links small" aria-label={i18n.t('team.links')}>
      {contact ? <p className="soft">{i18n.t('team.contact', [contact])}</p> : null}
      <LinkList links={links.slice(0, mostSeen)} />
      {links.length > mostSeen ? (
        <Disclosure label={i18n.t('team.moreLinks', links.length - mostSeen)}>
          <LinkList links={links.slice(mostSeen)} />
        </Disclosure>
      ) : null}
    </nav>
  );

const LinkList = ({ links }: Pick<TeamView, 'links'>) =>
  links.length === 0 ? null : (
    <ul role="list">
      {links.map(({ id, name, address }) => (
        <li key={id}>
          <a href={address} target="_blank" rel="noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
