/**
 * One text for one value, whatever the order of keys and the white space of the file that it came from (RFC 8785), so that a checksum and
 * a signature outlive a formatter.
 * @param value parsed JSON
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // The default order is by UTF-16 units, as the RFC asks.
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Record<string, unknown>)[name])}`).join(',')}}`;
};

/** SHA-256 of the canonical text, in hexadecimal: what people compare to know that they have the same pack. */
export const checksumOf = async (value: unknown): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)))).toHex();
