/** So many steps from an element to any one around it are tried one by one; each multiplies the time that a deep page takes. */
const mostSteps = 6;
const mostSideways = 2;
const mostAnything = 2;

const strings = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/g;

/** `*`, which is any element; not the sign of `[src*=…]`. */
const anything = /(?:^|[\s>+~(,])\*/;

const isBalanced = (text: string): boolean => {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '(' || sign === '[') open.push(sign);
    if (sign === ')' && open.pop() !== '(') return false;
    if (sign === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0;
};

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * Why a selector that a stranger wrote is not used, or null: it is none, or looking for it could take long on a large page. The worker has no
 * document to try it in.
 */
export function whyUnfit(selector: string): string | null {
  for (const part of selector.split(' >>> ')) {
    const bare = part.replace(strings, '""').replace(/\\[^]/g, 'x').trim();
    if (bare === '' || /[{};@<]|\/\*|['"](?!")(?<!"")/.test(bare) || !isBalanced(bare)) return 'is none';
    const inside = bare.match(/:has\((?:[^()]|\([^()]*\))*\)/g) ?? [];
    if (inside.length > 1 || inside.some((one) => anything.test(one) || count(one.slice(5), /:has\(/g) > 0 || count(one, /[^\s>+~(,] (?=[^\s>+~])/g) > 1)) return 'looks through too much of a page';
    if (count(bare, /[^\s>+~,] (?=[^\s>+~,])/g) > mostSteps || count(bare, /~(?!=)/g) > mostSideways || count(bare, new RegExp(anything, 'g')) > mostAnything) return 'looks through too much of a page';
  }
  return null;
}
