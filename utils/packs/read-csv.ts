/** Rows of cells, as RFC 4180 has them: quoted cells may hold separators, line breaks and doubled quotes. */
export interface Csv {
  rows: string[][];
  /** A quoted cell never ends, so that the rest of the file stands in it. */
  isOpen: boolean;
}

/**
 * Reads a table that is written as text. A mark of byte order and empty lines are left out; any of the three line breaks ends a row.
 * @param separator between cells
 */
export function readCsv(text: string, separator: string): Csv {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[(at += 1)]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[at + 1] === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  endRow();
  return { rows, isOpen: quoted };
}
