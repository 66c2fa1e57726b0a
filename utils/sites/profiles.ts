import anyDesk from './profiles/any-desk.json';
import practice from './profiles/practice.json';
import gmail from './profiles/gmail.json';
import { type Profile, profileSchema } from './profile';
import requestTracker from './profiles/request-tracker.json';
import roundcube from './profiles/roundcube.json';
import zendesk from './profiles/zendesk.json';

/** The desks that come with the extension, checked when this module is loaded; for the background, which hands them to pages. */
export const deskProfiles: readonly Profile[] = [requestTracker, zendesk, gmail, roundcube].map((profile) => profileSchema.parse(profile));

/** The practice ticket of the extension; handed to a page of ours only, so that no site can pass for it. */
export const practiceProfile: Profile = profileSchema.parse(practice);

/** What any desk has before it was looked at; its reading fills in what it finds. */
export const anyDeskProfile: Profile = profileSchema.parse(anyDesk);
