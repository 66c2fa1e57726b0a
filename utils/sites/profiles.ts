import anyDesk from './profiles/any-desk.json';
import chatwoot from './profiles/chatwoot.json';
import freshdesk from './profiles/freshdesk.json';
import glpi from './profiles/glpi.json';
import helpScout from './profiles/help-scout.json';
import hubspot from './profiles/hubspot.json';
import intercom from './profiles/intercom.json';
import jiraServiceManagement from './profiles/jira-service-management.json';
import outlook from './profiles/outlook.json';
import practice from './profiles/practice.json';
import gmail from './profiles/gmail.json';
import { type Profile, profileSchema } from './profile';
import redmine from './profiles/redmine.json';
import requestTracker from './profiles/request-tracker.json';
import roundcube from './profiles/roundcube.json';
import salesforce from './profiles/salesforce.json';
import zammad from './profiles/zammad.json';
import zendesk from './profiles/zendesk.json';
import zohoDesk from './profiles/zoho-desk.json';

/** Desks that stand on any host, told by their pages. */
const anywhere = [requestTracker, roundcube, chatwoot, glpi, redmine, zammad];
/** Desks whose host tells them. */
const hosted = [zendesk, gmail, freshdesk, helpScout, hubspot, intercom, jiraServiceManagement, outlook, salesforce, zohoDesk];

/** The desks that come with the extension, checked when this module is loaded; for the background, which hands them to pages. */
export const deskProfiles: readonly Profile[] = [...anywhere, ...hosted].map((profile) => profileSchema.parse(profile));

/** The practice ticket of the extension; handed to a page of ours only, so that no site can pass for it. */
export const practiceProfile: Profile = profileSchema.parse(practice);

/** What any desk has before it was looked at; its reading fills in what it finds. */
export const anyDeskProfile: Profile = profileSchema.parse(anyDesk);
