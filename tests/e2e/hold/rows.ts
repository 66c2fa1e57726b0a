import { frameworkRows } from './rows/frameworks';
import { listRows } from './rows/lists';
import { pressedRows } from './rows/pressed';
import type { HoldRow } from './rows/row';
import { sentRows } from './rows/sent';

/** Every way in which a page can hand a customer over by what a person does. */
export const rows: HoldRow[] = [...pressedRows, ...sentRows, ...listRows, ...frameworkRows];

/** HTML of all rows of one page, each in a part of its own. */
export const partsOf = (page: string, among: readonly HoldRow[] = rows): string | null => {
  const own = among.filter((row) => row.page === page);
  return own.length > 0 ? own.map(({ id, part }) => `<section id="${id}">${part}</section>`).join('\n') : null;
};
