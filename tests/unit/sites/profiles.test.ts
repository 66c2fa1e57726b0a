import { describe, expect, it } from 'vitest';
import { pickProfile } from '@/utils/sites/pick-profile';
import { deskProfiles, practiceProfile } from '@/utils/sites/profiles';
import { readConversation } from '@/utils/sites/read-conversation';
import { deskPages, otherPages } from './desk-pages';
import { fixture, pageOf } from './page-of';

describe('bundled profiles', () => {
  it.each(deskPages)('%s of %s: the %s page at %s reads as expected', (id, folder, page, address, expected: string = page) => {
    const document = pageOf(fixture(`${folder}/${page}.html`), address);
    const profile = pickProfile(document, deskProfiles);
    expect(profile?.id).toBe(id);
    expect(readConversation(document, profile!)?.conversation).toEqual(JSON.parse(fixture(`${folder}/${expected}.expected.json`)));
  });

  it.each(otherPages)('%s of %s: no conversation at %s', (id, folder, address) => {
    const document = pageOf(fixture(`${folder}/none.html`), address);
    const profile = pickProfile(document, deskProfiles);
    expect(profile?.id ?? null).toBe(id);
    expect(profile && readConversation(document, profile)).toBeNull();
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

  it('reads a mail thread by its own id, whatever the address calls it, and the customer by whom the thread began with', () => {
    const html = fixture('gmail-2026-11-26/mail.html').replace('data-view="thread-18a1" hidden', 'role="main"');
    for (const address of ['https://mail.google.com/mail/u/0/#inbox/FMfcgz1', 'https://mail.google.com/mail/u/0/#search/kettle/FMfcgz1']) {
      const document = pageOf(html, address);
      const read = readConversation(document, pickProfile(document, deskProfiles)!);
      expect(read?.conversation).toEqual(JSON.parse(fixture('gmail-2026-11-26/thread.expected.json')));
    }
  });

  it('takes neither a row of a mail list nor a ticket that is not there yet for the conversation', () => {
    const list = pageOf(fixture('gmail-2026-11-26/mail.html').replace('data-view="inbox" hidden', 'role="main"'), 'https://mail.google.com/mail/u/0/#inbox');
    expect(readConversation(list, pickProfile(list, deskProfiles)!)).toBeNull();
    for (const path of ['/agent/tickets/4029', '/agent/tickets/new/1', '/agent/filters/4021']) {
      const page = pageOf(fixture('zendesk-2026-11-26/tickets.html'), `https://acme.zendesk.com${path}`);
      expect(readConversation(page, pickProfile(page, deskProfiles)!)).toBeNull();
    }
  });

  it('reads a mail beside its list by the row that is chosen, and takes no attribute that a script filled from nothing', () => {
    const message = (own: string): string => `<h2 class="hP" data-legacy-thread-id="${own}">Invoice</h2>
      <div role="list"><div role="listitem"><div class="adn" data-legacy-message-id="m"><span class="gD" email="i@home.example">Ingrid</span><div class="a3s">Wrong.</div></div></div></div>`;
    const beside = `<div role="main"><table gh="tl"><tr><td data-legacy-thread-id="18a1"></td></tr><tr class="aps"><td data-legacy-thread-id="18b2"></td></tr></table>${message('undefined')}</div>`;
    const page = pageOf(`<html><head><title>Invoice - maya@shop.example - Gmail</title></head><body>${beside}</body></html>`, 'https://mail.google.com/mail/u/1/#inbox');
    const read = readConversation(page, pickProfile(page, deskProfiles)!)?.conversation;
    expect(read).toMatchObject({ key: 'gmail@https://mail.google.com#18b2', url: 'https://mail.google.com/mail/u/1/#all/18b2', latest: 'Wrong.' });
  });

  it('says nothing of the customer where the agent began the thread', () => {
    const html = fixture('gmail-2026-11-26/mail.html').replace('data-view="thread-18b2" hidden', 'role="main"').replaceAll('ingrid@home.example', 'maya@shop.example');
    const page = pageOf(html, 'https://mail.google.com/mail/u/0/#inbox/FMfcgz2');
    expect(readConversation(page, pickProfile(page, deskProfiles)!)?.conversation).toMatchObject({ key: 'gmail@https://mail.google.com#18b2', latest: null });
  });

  it('claims no page that it does not know, and never the practice ticket for a site', () => {
    expect(pickProfile(pageOf('<body><h1>#1: Hello</h1></body>', 'http://127.0.0.1/?id=1'), deskProfiles)).toBeNull();
    expect(deskProfiles).not.toContain(practiceProfile);
  });

  it('says nothing of the customer where the page does not show who that is', () => {
    const html = fixture('request-tracker-5.0.3/ticket.html').replace('form-row requestors', 'form-row');
    const document = pageOf(html, 'http://127.0.0.1/Ticket/History.html?id=1');
    expect(readConversation(document, deskProfiles.find(({ id }) => id === 'request-tracker')!)?.conversation.latest).toBeNull();
  });
});
