/** Tables that no backup and no copy holds, and that going back to a copy leaves alone: a lead's private keys. */
const tables = ['publisherKeys'];

export const isNeverSaved = (table: string): boolean => tables.includes(table);
