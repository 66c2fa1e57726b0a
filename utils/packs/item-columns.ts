import { type Stage, stages } from '../checklist/stages';
import { caseChannels } from '../conversation/channel';
import type { ItemDraft } from './edit-items';
import { readCsv } from './read-csv';

/** What a column of a team's table is called, by what it becomes. */
const names = {
  title: /^(?:item|title|text|task|step|check|checklist(?: item)?|what|name)$/,
  why: /^(?:why|reason|because|explanation|description|details?|notes?)$/,
  question: /^(?:question|ask(?: yourself)?|prompt)$/,
  good: /^(?:good(?: example)?|example|do)$/,
  poor: /^(?:poor(?: example)?|bad(?: example)?|don.?t)$/,
  stage: /^(?:stage|phase|when)$/,
  required: /^(?:required|mandatory|must)$/,
  desks: /^(?:desks?|sites?|hosts?)$/,
  channels: /^(?:channels?)$/,
  situations: /^(?:situations?|kind|type|case type)$/,
} as const;
type Column = keyof typeof names;

const columnOf = (heading: string): Column | null => (Object.keys(names) as Column[]).find((name) => names[name].test(heading.trim().toLowerCase())) ?? null;

const yes = /^(?:y|yes|true|x|1|✓|✔|required|must)$/i;
const listed = (cell: string): string[] => cell.split(/[,;|/\n]/).map((one) => one.trim()).filter(Boolean);
const oneOf = <Value extends string>(known: readonly Value[], cell: string): Value | undefined => known.find((value) => value.replace('-', '') === cell.trim().toLowerCase().replace(/[\s-]/g, ''));

/** "Before you answer" is no stage of ours, and is left open. */
const stageIn = (cell: string): Stage | undefined => oneOf(stages, cell);

function itemOf(cells: Partial<Record<Column, string>>): ItemDraft {
  const words = (column: Column): string => (cells[column] ?? '').trim().replace(/\s+/g, ' ');
  const stage = stageIn(words('stage'));
  const known = listed(cells.channels ?? '').flatMap((one) => oneOf(caseChannels, one) ?? []);
  const when = { desks: listed(cells.desks ?? ''), channels: known, situations: listed(cells.situations ?? '') };
  return {
    title: words('title'),
    why: words('why'),
    question: words('question'),
    ...(words('good') && { good: words('good') }),
    ...(words('poor') && { poor: words('poor') }),
    ...(stage && { stage }),
    ...(yes.test(words('required')) && { required: true }),
    ...(Object.values(when).some((list) => list.length > 0) && { when }),
  };
}

/** What spreadsheets write between cells, by country and program. */
const separators = [',', ';', '\t'];

interface Table {
  columns: (Column | null)[];
  body: string[][];
}

/** The text as a table, if a separator makes one of it whose first row names items. */
function tableIn(text: string): Table | null {
  const tables = separators.flatMap((separator): Table[] => {
    const { rows, isOpen } = readCsv(text, separator);
    const [head = [], ...body] = rows;
    const columns = head.map(columnOf);
    return isOpen || head.length < 2 || body.length === 0 || !columns.includes('title') ? [] : [{ columns, body }];
  });
  const known = ({ columns }: Table): number => columns.filter(Boolean).length;
  return tables.toSorted((one, other) => known(other) - known(one))[0] ?? null;
}

/**
 * Items from a table whose first row names its columns in usual words: "Item, Why, Required". Columns that nothing of ours stands for are
 * left out.
 * @returns null where the text is no such table
 */
export function itemsFromTable(text: string): ItemDraft[] | null {
  const table = tableIn(text);
  if (!table) return null;
  const { columns, body } = table;
  const cellsOf = (row: string[]) => Object.fromEntries(columns.flatMap((column, index) => (column && columns.indexOf(column) === index ? [[column, row[index] ?? '']] : [])));
  return body.map((row) => itemOf(cellsOf(row))).filter(({ title }) => title !== '');
}
