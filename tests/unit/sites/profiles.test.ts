import { describe, expect, it } from 'vitest';
import { pickProfile } from '@/utils/sites/pick-profile';
import { deskProfiles, practiceProfile } from '@/utils/sites/profiles';
import { readConversation } from '@/utils/sites/read-conversation';
import { fixture, pageOf } from './page-of';

/** Every page of a desk that was checked against the real product: fixture folder, page, address. */
const pages = [
  ['request-tracker-5.0.3', 'ticket', 'http://127.0.0.1:18081/Ticket/Display.html?id=1'],
  ['request-tracker-5.0.3', 'ticket', 'http://127.0.0.1:18081/Ticket/Display.html'],
  ['request-tracker-5.0.3', 'reply', 'http://127.0.0.1:18081/Ticket/Update.html?Action=Respond;id=1'],
  ['request-tracker-5.0.3', 'reply', 'http://127.0.0.1:18081/Ticket/Update.html?id=1&Action=Respond'],
] as const;

describe('bundled profiles', () => {
  it.each(pages)('%s: the %s page at %s reads as expected', (folder, page, address) => {
    const document = pageOf(fixture(`${folder}/${page}.html`), address);
    const profile = pickProfile(document, deskProfiles);
    expect(profile).not.toBeNull();
    expect(readConversation(document, profile!)?.conversation).toEqual(JSON.parse(fixture(`${folder}/${page}.expected.json`)));
  });

  it('keeps what stands before the desk in the address', () => {
    const document = pageOf(fixture('request-tracker-5.0.3/ticket.html'), 'https://desk.test/rt/Ticket/Display.html?id=1');
    const { conversation } = readConversation(document, pickProfile(document, deskProfiles)!)!;
    expect(conversation.key).toBe('request-tracker@https://desk.test/rt#1');
    expect(conversation.url).toBe('https://desk.test/rt/Ticket/Display.html?id=1');
  });

  it('takes an id for a conversation on a conversation page only', () => {
    const html = fixture('request-tracker-5.0.3/ticket.html').replace('comp-Ticket-Display', 'comp-User-Summary');
    const document = pageOf(html, 'http://127.0.0.1/User/Summary.html?id=40');
    const profile = pickProfile(document, deskProfiles);
    expect(profile?.id).toBe('request-tracker');
    expect(readConversation(document, profile!)).toBeNull();
  });

  it('claims no page that it does not know, and never the practice ticket for a site', () => {
    expect(pickProfile(pageOf('<body><h1>#1: Hello</h1></body>', 'http://127.0.0.1/?id=1'), deskProfiles)).toBeNull();
    expect(deskProfiles).not.toContain(practiceProfile);
  });

  it('says nothing of the customer where the page does not show who that is', () => {
    const html = fixture('request-tracker-5.0.3/ticket.html').replace('form-row requestors', 'form-row');
    const document = pageOf(html, 'http://127.0.0.1/Ticket/History.html?id=1');
    expect(readConversation(document, deskProfiles[0]!)?.conversation.latest).toBeNull();
  });
});
