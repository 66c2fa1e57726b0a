import { hostMatches } from '@/utils/sites/pick-profile';
import type { Profile } from '@/utils/sites/profile';
import { deskProfiles, practiceProfile } from '@/utils/sites/profiles';
import { ownOrigin } from './origins';

/** Profiles that a page of this origin may be of; its fingerprint decides among those that name no host. */
export const profilesFor = (origin: string): Profile[] => {
  if (origin === ownOrigin()) return [practiceProfile];
  const { hostname } = new URL(origin);
  return deskProfiles.filter(({ match }) => match.hosts.length === 0 || match.hosts.some((pattern) => hostMatches(hostname, pattern)));
};
