import { describe, expect, it } from 'vitest';
import { composerKind, findDraftField } from '@/utils/sites/draft-field';
import { pickProfile } from '@/utils/sites/pick-profile';
import { deskProfiles } from '@/utils/sites/profiles';
import { readConversation } from '@/utils/sites/read-conversation';
import { fixture, pageOf } from './page-of';

const site = 'https://mail.helpdesk.test';
const page = (name: string, address: string): Document => pageOf(fixture(`roundcube-1.6.5/${name}.html`), site + address);

/** The mailbox with a mail in its preview, which is a frame of the same site. */
function mailboxWithPreview(): Document {
  const document = page('inbox', '/?_task=mail&_mbox=INBOX');
  const preview = page('preview', '/?_task=mail&_uid=2&_mbox=INBOX&_framed=1&_action=preview');
  Object.defineProperty(document.querySelector('#messagecontframe'), 'contentDocument', { value: preview });
  return document;
}

const pages: [name: string, open: () => Document][] = [
  ['mail', () => page('mail', '/?_task=mail&_mbox=INBOX&_uid=2&_action=show')],
  ['inbox', mailboxWithPreview],
  ['reply', () => page('reply', '/?_task=mail&_action=compose&_id=6038313156b0')],
  ['forward', () => page('forward', '/?_task=mail&_action=compose&_id=19442142936b0')],
  ['sent', () => page('sent', '/?_task=mail&_mbox=Sent&_uid=2&_action=show')],
];

const read = (document: Document) => readConversation(document, pickProfile(document, deskProfiles)!)?.conversation;

describe('Roundcube 1.6.5', () => {
  it.each(pages)('the %s page reads as expected', (name, open) => {
    expect(read(open())).toEqual(JSON.parse(fixture(`roundcube-1.6.5/${name}.expected.json`)));
  });

  it('gives all pages of one conversation the same key, and another customer with the same subject another', () => {
    expect(new Set(pages.map(([, open]) => read(open())!.key)).size).toBe(1);
    const other = pageOf(fixture('roundcube-1.6.5/mail.html').replaceAll('dana.whitfield', 'dana.white'), `${site}/?_action=show`);
    expect(read(other)!.key).not.toBe(read(page('mail', '/'))!.key);
  });

  it('is no conversation without a mail: the mailbox alone, a mail that begins anew', () => {
    expect(read(page('inbox', '/?_task=mail&_mbox=INBOX'))).toBeUndefined();
    const anew = pageOf(fixture('roundcube-1.6.5/reply.html').replace(/ value="Re:[^"]*"/, ' value=""'), `${site}/?_action=compose`);
    expect(read(anew)).toBeUndefined();
  });

  it('tells a mail that is passed on from a reply', () => {
    const kind = (name: string): string => {
      const document = page(name, '/?_action=compose');
      for (const field of document.querySelectorAll('textarea')) Object.assign(field, { getClientRects: () => [1] });
      Object.assign(document, { hasFocus: () => false });
      const profile = pickProfile(document, deskProfiles)!;
      return composerKind(document, profile, findDraftField(document, profile)!);
    };
    expect([kind('reply'), kind('forward')]).toEqual(['reply', 'forward']);
  });
});
