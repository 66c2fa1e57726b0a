/**
 * Copies a text by way of a field that shows it, which is selected. A frame in somebody else's page may not use the newer way.
 * @returns whether the browser did it
 */
export function copyText(field: HTMLTextAreaElement, text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  field.focus();
  field.select();
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return copied;
}
