import { expect, it } from 'vitest';
import { pastedItems } from '@/utils/packs/pasted-items';

const titles = (text: string): string[] => pastedItems(text).map(({ title }) => title);

it('takes lines as they are', () => {
  expect(titles('Greet by name\n\nSay what happens next\r\nThank them\n')).toEqual(['Greet by name', 'Say what happens next', 'Thank them']);
});

it('takes Markdown: bullets, numbers, boxes and emphasis', () => {
  const text = '# How we answer\n\nOur list:\n\n- **Greet** by name\n- [ ] Say what happens `next`\n* [x] [Thank](https://example.com) them\n---\n1. Own it\n2) Follow up\n';
  expect(titles(text)).toEqual(['Greet by name', 'Say what happens next', 'Thank them', 'Own it', 'Follow up']);
});

it('keeps what explains an item', () => {
  expect(pastedItems('- Own it: say that you will see it through\n- Say when — a date, not “soon”\n  and the hour too\n- Well-known 24-hour line')).toEqual([
    { title: 'Own it', why: 'say that you will see it through' },
    { title: 'Say when', why: 'a date, not “soon” and the hour too' },
    { title: 'Well-known 24-hour line', why: '' },
  ]);
});

it('cuts a title that is too long at a word and keeps all of it', () => {
  const long = 'Before you close the ticket make sure that everything that was promised to the customer has really been done';
  expect(pastedItems(long)).toEqual([{ title: 'Before you close the ticket make sure that everything that…', why: long }]);
});

it('finds nothing in nothing', () => {
  expect(pastedItems('\n  \n# Only a heading\n***\n')).toEqual([]);
});
