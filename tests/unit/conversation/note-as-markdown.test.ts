import { describe, expect, it } from 'vitest';
import { noteAsMarkdown } from '@/utils/conversation/note-as-markdown';

describe('a note as Markdown', () => {
  it('has a heading, ticked items, lists under their name, and lines that stay lines', () => {
    const note = '#7: Broken lid\nCustomer: Dana\n\nPromised, still open:\n- Call back: Tue 15:00\n\nChecklist: 1 of 2 done\n[x] Listen\n[ ] Ask';
    expect(noteAsMarkdown(note)).toBe(
      '### \\#7: Broken lid\nCustomer: Dana  \n\n**Promised, still open:**\n\n- Call back: Tue 15:00\n\n**Checklist: 1 of 2 done**\n\n- [x] Listen\n- [ ] Ask',
    );
  });

  it('leaves what the agent typed as it reads: no mark of theirs becomes markup', () => {
    expect(noteAsMarkdown('Part A_1*\nsee [the list](x) <b>')).toBe('### Part A\\_1\\*\nsee \\[the list\\](x) \\<b\\>');
  });

  it('of nothing is nothing', () => {
    expect(noteAsMarkdown('  \n')).toBe('');
  });
});
