/** Every sign of a keyboard, and a few beyond it. */
export const allSigns = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}\n\tÀéß—💡`;

const known = new Map<string, string>();
const mostKnown = 2_000;

/** Which signs of a sample one sign of a pattern, an escape or a class stands for. What is not understood is taken for anything. */
export function signsOf(atom: string): string {
  let signs = known.get(atom);
  if (signs !== undefined) return signs;
  try {
    const expression = new RegExp(`^${atom}$`, 'i');
    signs = [...allSigns].filter((sign) => expression.test(sign)).join('');
  } catch {
    signs = allSigns;
  }
  if (known.size >= mostKnown) known.clear();
  known.set(atom, signs);
  return signs;
}

export const haveInCommon = (one: string, other: string): boolean => {
  for (const sign of one) if (other.includes(sign)) return true;
  return false;
};

/** How often something may stand there, from how it is written after it. */
export function timesOf(written: string): { least: number; most: number } {
  const sign = written.replace(/^\)/, '');
  if (sign.startsWith('*')) return { least: 0, most: Infinity };
  if (sign.startsWith('+')) return { least: 1, most: Infinity };
  if (sign.startsWith('?')) return { least: 0, most: 1 };
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(sign);
  if (!counted) return { least: 1, most: 1 };
  const least = Number(counted[1]);
  return { least, most: counted[2] === '' ? least : counted[3] === '' ? Infinity : Number(counted[3]) };
}
