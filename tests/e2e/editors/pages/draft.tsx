import { useLayoutEffect, useState } from 'react';
import * as reactDom from 'react-dom';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place, ready } from './editor';

interface Fiber {
  tag: number;
  stateNode: Element;
  child: Fiber;
}

// Draft.js asks React for an element in a way that React 19 has given up.
const shared = ((reactDom as { default?: object }).default ?? reactDom) as Record<string, unknown>;
shared.findDOMNode = (component: { _reactInternals: Fiber }): Element => {
  let fiber = component._reactInternals;
  while (fiber.tag !== 5) fiber = fiber.child;
  return fiber.stateNode;
};
const { ContentState, convertFromRaw, Editor, EditorState } = await import('draft-js');

const line = (text: string, type = 'unstyled') => ({ text, type, depth: 0, inlineStyleRanges: [], entityRanges: [], key: text.slice(0, 2) });
const draft = convertFromRaw({
  entityMap: {},
  blocks: [line('Hello Dana,'), line('order number', 'atomic'), line('Where is it?', 'blockquote'), line('-- '), line('Maya Lindqvist')],
});
const Field = () => <span>order number</span>;
const renderer = (block: { getType(): string }) => (block.getType() === 'atomic' ? { component: Field, editable: false } : null);

let model = EditorState.createWithContent(draft);
const App = () => {
  const [state, setState] = useState(model);
  const [readOnly, setReadOnly] = useState(false);
  useLayoutEffect(() => {
    model = state;
    ready({
      text: () => model.getCurrentContent().getPlainText('\n'),
      html: () => model.getCurrentContent().getPlainText('\n'),
      readOnly: () => flushSync(() => setReadOnly(true)),
      clear: () => flushSync(() => setState(EditorState.push(model, ContentState.createFromText(''), 'remove-range'))),
    });
  }, [state]);
  return <Editor editorState={state} onChange={setState} readOnly={readOnly} blockRendererFn={renderer} />;
};
createRoot(place()).render(<App />);
