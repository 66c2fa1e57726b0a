import anyDesk from './profiles/any-desk.json?ready';
import chatwoot from './profiles/chatwoot.json?ready';
import freshdesk from './profiles/freshdesk.json?ready';
import glpi from './profiles/glpi.json?ready';
import helpScout from './profiles/help-scout.json?ready';
import hubspot from './profiles/hubspot.json?ready';
import intercom from './profiles/intercom.json?ready';
import jiraServiceManagement from './profiles/jira-service-management.json?ready';
import outlook from './profiles/outlook.json?ready';
import practice from './profiles/practice.json?ready';
import gmail from './profiles/gmail.json?ready';
import type { Profile } from './profile';
import redmine from './profiles/redmine.json?ready';
import requestTracker from './profiles/request-tracker.json?ready';
import roundcube from './profiles/roundcube.json?ready';
import salesforce from './profiles/salesforce.json?ready';
import zammad from './profiles/zammad.json?ready';
import zendesk from './profiles/zendesk.json?ready';
import zohoDesk from './profiles/zoho-desk.json?ready';

/** Desks that stand on any host, told by their pages. */
const anywhere = [requestTracker, roundcube, chatwoot, glpi, redmine, zammad];
/** Desks whose host tells them. */
const hosted = [zendesk, gmail, freshdesk, helpScout, hubspot, intercom, jiraServiceManagement, outlook, salesforce, zohoDesk];

/** The desks that come with the extension; for the background, which hands them to pages. */
export const deskProfiles: readonly Profile[] = [...anywhere, ...hosted] as Profile[];

/** The practice ticket of the extension; handed to a page of ours only, so that no site can pass for it. */
export const practiceProfile: Profile = practice as Profile;

/** What any desk has before it was looked at; its reading fills in what it finds. */
export const anyDeskProfile: Profile = anyDesk as Profile;
