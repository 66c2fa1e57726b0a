/** An id that nobody can guess. Not `randomUUID`, which a desk without https does not have. */
export const newId = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();
