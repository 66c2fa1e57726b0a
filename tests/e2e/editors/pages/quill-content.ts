/** The draft that both Quills begin with, in their own form. */
export const quillDraft = [
  { insert: 'Hello Dana,\n' },
  { insert: { field: 'order number' } },
  { insert: '\nWhere is it?' },
  { insert: '\n', attributes: { blockquote: true } },
  { insert: '-- \nMaya Lindqvist\n' },
];
