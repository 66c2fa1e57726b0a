const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const byWord = new Map<string, string>([
  ...numbers.map((word, index) => [word, String(index)] as const),
  ...Object.entries({ fifteen: 15, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, once: 1, twice: 2, first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }).map(
    ([word, value]) => [word, String(value)] as const,
  ),
]);


/** The numbers of a text, however they are written: "twice", "third" and "2,340.00" are "2", "3" and "2340". */
export const numbersOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\d[\d.,']*|[a-z]+/g) ?? []).flatMap((word) => {
      if (!/\d/.test(word)) return byWord.get(word) ?? [];
      return word.replace(/[.,']+$/, '').replace(/[.,]\d{1,2}$/, '').replace(/[.,']/g, '');
    }),
  );
