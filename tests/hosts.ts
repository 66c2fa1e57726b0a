/** Hosts that the e2e build is granted at install, so that tests need no permission prompt. Loopback and reserved test names, and the desks whose pages are served locally under their real names. */
export const hostsOfTests = [
  'http://localhost/*',
  'http://127.0.0.1/*',
  'https://localhost/*',
  'https://127.0.0.1/*',
  'http://*.test/*',
  'https://*.test/*',
  'https://mail.google.com/*',
  'https://*.zendesk.com/*',
  'https://outlook.office.com/*',
  'https://outlook.live.com/*',
];
