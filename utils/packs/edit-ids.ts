const longestId = 48;

/** An id as packs ask for it, made of what people call a thing; `fallback` where no letter of it can stand in one. */
export const idFrom = (name: string, fallback: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
  return plain || fallback;
};

/** The id of a new entry of a list, made of what it is called, with a number behind it where that id is taken. Given once, it stays when the words change. */
export const newIdIn = (list: readonly { id: string }[], name: string, fallback: string): string => {
  const wanted = idFrom(name, fallback);
  const taken = new Set(list.map(({ id }) => id));
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted}-${number}`;
  }
};
