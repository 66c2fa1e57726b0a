import { readFileSync } from 'node:fs';

const from = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const goodReplies = from('../unit/analysis/good-replies.json');
const labelled = from('../unit/analysis/labelled-sentences.json');
const asked = labelled.filter(([labels]) => labels.length > 0).map(([, text]) => text);
const plain = [...labelled.filter(([labels]) => labels.length === 0).map(([, text]) => text), ...from('../unit/analysis/good-paragraphs.json')];
/** One sentence in four of a reply is one that a coach might stop at. */
const shareAsked = 0.25;

const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** A plain generator with a fixed seed: the same replies at every run. */
function* numbers(seed) {
  for (let state = seed; ; ) yield (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/**
 * Two hundred replies of 40 to 200 words with what their customers wrote: our fifty good ones, and others put together from
 * sentences of support mail, one in four of which has a label.
 * @returns {{ text: string, customer: string, words: number }[]}
 */
export function replies() {
  const random = numbers(7);
  const pick = (list) => list[Math.floor(random.next().value * list.length)];
  const fits = (words) => words >= 40 && words <= 200;
  const own = goodReplies.map(({ draft, customer }) => ({ text: draft, customer, words: wordsIn(draft) })).filter(({ words }) => fits(words));
  const made = Array.from({ length: 200 - own.length }, () => {
    const wanted = 40 + Math.floor(random.next().value * 120);
    const said = ['Hello Dana,'];
    while (wordsIn(said.join(' ')) < wanted) said.push(pick(random.next().value < shareAsked ? asked : plain));
    const text = said.map((sentence, at) => sentence + (at === 0 || at % 3 === 0 ? '\n\n' : ' ')).join('').trim();
    return { text, customer: pick(goodReplies).customer, words: wordsIn(text) };
  });
  return [...own, ...made];
}
