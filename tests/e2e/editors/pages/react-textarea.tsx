import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place, ready } from './editor';

const draft = 'Hello Dana,\n\nOn Monday Dana wrote:\n> Where is it?\n-- \nMaya Lindqvist';

/** A field whose words are React's: what React did not hear of is gone with the next render. */
const Field = () => {
  const [words, setWords] = useState(draft);
  const [readOnly, setReadOnly] = useState(false);
  useLayoutEffect(
    () =>
      ready({
        text: () => words,
        html: () => words,
        readOnly: () => flushSync(() => setReadOnly(true)),
        clear: () => flushSync(() => setWords('')),
      }),
    [words],
  );
  return <textarea rows={10} value={words} readOnly={readOnly} onChange={(event) => setWords(event.target.value)} />;
};

createRoot(place()).render(<Field />);
