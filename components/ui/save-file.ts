/** "followthrough-2026-11-23.json", by the calendar of the person who saves it. @param ending of the name, without its dot */
export const dated = (ending: string, about = 'followthrough'): string => `${about}-${Temporal.Now.plainDateISO().toString()}.${ending}`;

/** Hands something to the browser as a download; no permission is needed for a link that was clicked. @returns the file's name */
export function saveFile(content: BlobPart, name: string, type: string): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the data by now; the address would hold it in memory for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** The same for plain data. */
export const saveJson = (content: unknown, name: string): string => saveFile(JSON.stringify(content, null, 2), name, 'application/json');
