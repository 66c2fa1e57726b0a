/**
 * What mail programs and desks mark as somebody else's words or as a signature, whatever the page: added to what a profile
 * names. `from`: everything behind such an element is quoted too, since the quote itself has no element of its own.
 */
export const notOwnWords = {
  inside: [
    'blockquote',
    '.gmail_quote',
    '.gmail_quote_container',
    '.gmail_attr',
    '.gmail_signature',
    '[data-smartmail="gmail_signature"]',
    '[data-signature]',
    '#Signature',
    '#mail-editor-reference-message-container',
    '.moz-cite-prefix',
    '.moz-signature',
    '.yahoo_quoted',
    '.protonmail_quote',
    '.protonmail_signature_block',
  ],
  from: ['#divRplyFwdMsg', '#appendonsend'],
} as const;
