import { describe, expect, it } from 'vitest';
import { longestText } from '@/utils/conversation/conversation';
import { merged, quotedLines } from '@/utils/sites/draft-field';
import { signatureReader } from '@/utils/sites/signature';
import { plainTextOf, textOf } from '@/utils/sites/text-of';
import { pageOf } from './page-of';

const body = (html: string): Element => pageOf(`<!doctype html><html><body>${html}</body></html>`).body;
const cutOut = (text: string, ranges: { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => text.slice(start, end));

describe('text of a composer', () => {
  it('has one line per block and none for white space between blocks', () => {
    expect(textOf(body('<p>Hello Dana,</p>\n<p>one <b>two</b><br>three</p>\n<ul><li>a</li><li>b</li></ul>')).text).toBe(
      'Hello Dana,\none two\nthree\na\nb\n',
    );
  });
  it('knows for every character which node shows it', () => {
    const { text, pieces } = textOf(body('<p>I am <i>sorry</i> about it.</p>'));
    for (const { node, start, end } of pieces) expect(node.data).toBe(text.slice(start, end));
    expect(text).toBe('I am sorry about it.\n');
  });
  it('marks quotes and read-only parts', () => {
    const { text, skip } = textOf(body('<p>Mine.</p><blockquote><p>Theirs.</p></blockquote><p>A <span contenteditable="false">field</span></p>'), ['blockquote']);
    expect(cutOut(text, skip)).toEqual(['Theirs.\n', 'field']);
  });
  it('marks all that follows where a quote has no element of its own', () => {
    const { text, skip } = textOf(body('<p>Mine.</p><hr><div><div id="divRplyFwdMsg">From: Dana</div></div><p>Theirs.</p>'), [], ['#divRplyFwdMsg']);
    expect(cutOut(text, skip)).toEqual(['From: Dana\nTheirs.\n']);
  });
  it('stays within its bound', () => {
    expect(textOf(body(`<p>${'word '.repeat(longestText)}</p><p>more</p>`)).text.length).toBe(longestText);
  });
  it('reads a message without its quotes', () => {
    expect(plainTextOf(body('<p>Yes,\n  please.</p><blockquote>No?</blockquote><p>Dana</p>'), ['blockquote'])).toBe('Yes, please.\nDana');
  });
});

describe('quoted lines', () => {
  it('takes the line that introduces them along', () => {
    const text = 'Thank you.\n\nOn Monday Dana wrote:\n\n> Where is it?\n> Dana\n\nToday.';
    expect(cutOut(text, quotedLines(text))).toEqual(['On Monday Dana wrote:', '> Where is it?', '> Dana']);
  });
  it('takes all of a mail that is passed on, in any language', () => {
    const text = 'Can you help?\n\n-------- Ursprüngliche Nachricht --------\nBetreff: Kettle\n\nWhere is it?\n';
    expect(cutOut(text, quotedLines(text))).toEqual([text.slice(text.indexOf('--------'))]);
    expect(quotedLines('One ---- two\n--- Steps ---\n-----\nDone.')).toEqual([]);
  });
});

describe('merged ranges', () => {
  it('joins neighbouring lines and keeps the rest apart', () => {
    expect(merged([{ start: 20, end: 25 }, { start: 0, end: 4 }, { start: 5, end: 9 }, { start: 6, end: 8 }])).toEqual([{ start: 0, end: 9 }, { start: 20, end: 25 }]);
  });
});

describe('signature', () => {
  it('is what stood below its line when it was first seen', () => {
    const read = signatureReader();
    const first = '\n-- \nMaya Lindqvist\nSupport desk\n';
    expect(cutOut(first, read(first, []))).toEqual(['-- ', 'Maya Lindqvist', 'Support desk']);
    const typed = 'I am sorry.\n-- \nMaya Lindqvist\nSupport desk and more of mine\nMine too\n';
    expect(cutOut(typed, read(typed, []))).toEqual(['-- ', 'Maya Lindqvist', 'Support desk']);
  });
  it('is not looked for inside a quote', () => {
    const text = 'Mine\n-- \nTheir name\n';
    expect(signatureReader()(text, [{ start: 5, end: text.length }])).toEqual([]);
  });
});
