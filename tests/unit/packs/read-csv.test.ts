import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsFromPaste } from '@/utils/packs/edit-items';
import { readCsv } from '@/utils/packs/read-csv';

it('reads what RFC 4180 says: quoted separators, line breaks and quotes, and any line break', () => {
  expect(readCsv('\uFEFFa,"b, c",d\r\n"say ""hello""","two\nlines",\n\n , \re,f,g', ',')).toEqual({
    rows: [
      ['a', 'b, c', 'd'],
      ['say "hello"', 'two\nlines', ''],
      ['e', 'f', 'g'],
    ],
    isOpen: false,
  });
  expect(readCsv('5" screen,b', ',').rows).toEqual([['5" screen', 'b']]);
  expect(readCsv('a,"b', ',').isOpen).toBe(true);
});

it('reads back whatever is written by the rule', () => {
  const cell = fc.string().filter((text) => text.trim() !== '' && !text.startsWith('\uFEFF'));
  const written = (rows: string[][]): string => rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(readCsv(written(rows), ';').rows).toEqual(rows);
    }),
  );
});

it.each([',', ';', '\t'])('takes a table of a spreadsheet that writes %j between cells', (separator) => {
  const text = [['Item', 'Why'], ['Greet', 'They, and only they; wrote']].map((row) => row.map((one) => `"${one}"`).join(separator)).join('\n');
  expect(itemsFromPaste(text)).toEqual([{ title: 'Greet', why: 'They, and only they; wrote', question: '' }]);
});

it('makes items of a table with named columns, and lines of everything else', () => {
  const table = 'Checklist item;Why;Mandatory;Channel;Situation;Stage;Owner\n"Say when; to the hour";People plan;yes;Phone, e-mail;complaint;close;Lee\nGreet by name;;no;;;before;Lee\n;nothing;;;;;\n';
  expect(itemsFromPaste(table)).toEqual([
    { title: 'Say when; to the hour', why: 'People plan', question: '', required: true, stage: 'close', when: { desks: [], channels: ['phone', 'e-mail'], situations: ['complaint'] } },
    { title: 'Greet by name', why: '', question: '' },
  ]);
  expect(itemsFromPaste('- Greet, by name\n- Say when: a date').map(({ title }) => title)).toEqual(['Greet, by name', 'Say when']);
  expect(itemsFromPaste('Hello, how are you\nThank them, always').map(({ title }) => title)).toEqual(['Hello, how are you', 'Thank them, always']);
});
