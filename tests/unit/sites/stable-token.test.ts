import { describe, expect, it } from 'vitest';
import { isStable } from '@/utils/sites/any-desk/stable-token';

describe('a token that stays', () => {
  it.each(['reply', 'thread-entry', 'btn-primary', 'NewOwnerID', 'ticket_status', 'submitRichText', 'ck-editor__editable', 'note-editable', 'conv-assignee'])('%s', (token) => {
    expect(isStable(token)).toBe(true);
  });
});

describe('a token that was made up, counted or is a state', () => {
  it.each(['css-1x2y3z', 'sc-bdVaJa', 'ember1234', 'Button_root__x7Yq2', '4be1a90c77d2', '_4be1a90c77d2', 'thread-123', 'user-5-name', ':r1:', 'active', 'is-open', 'ng-valid', 'a9f3e1c07b', 'x', 'two words'])('%s', (token) => {
    expect(isStable(token)).toBe(false);
  });
});
