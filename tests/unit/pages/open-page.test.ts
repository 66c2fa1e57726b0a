import { describe, expect, it } from 'vitest';
import { openPageFrom } from '@/entrypoints/popup/read-open-page';

describe('the page under the popup', () => {
  it.each([
    ['http://127.0.0.1:18081/Ticket/Display.html?id=1', 'http://127.0.0.1:18081'],
    ['https://acme.zendesk.com/agent/tickets/7#x', 'https://acme.zendesk.com'],
  ])('%s can be turned on for its origin, port included', (address, origin) => {
    expect(openPageFrom(7, address)).toEqual({ kind: 'site', tabId: 7, origin });
  });

  it.each([
    'chrome://extensions/',
    'chrome-extension://abc/today.html',
    'about:blank',
    'file:///tmp/a.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
    '',
    undefined,
  ])('%s is closed to extensions', (address) => {
    expect(openPageFrom(7, address)).toEqual({ kind: 'closed' });
  });

  it('is closed where the browser names no tab', () => {
    expect(openPageFrom(undefined, 'https://example.test/')).toEqual({ kind: 'closed' });
  });
});
