/** "followthrough-2026-11-23.json", by the calendar of the person who saves it. */
export const exportName = (today: Temporal.PlainDate): string => `followthrough-${today.toString()}.json`;

/** Hands everything kept to the browser as a download; no permission is needed for a link that was clicked. @returns the file's name */
export const saveExport = (everything: unknown): string => saveAs(everything, exportName(Temporal.Now.plainDateISO()));

/** The same for anything else that is kept, under a name of its own. */
export function saveAs(everything: unknown, name: string): string {
  const address = URL.createObjectURL(new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the data by now; the address would hold it in memory for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return link.download;
}
