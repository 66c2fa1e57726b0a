import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { act, part } from './part';

/** A select whose value is React's. */
const Select = () => {
  const [queue, setQueue] = useState('1');
  return (
    <select
      className="do on-change"
      value={queue}
      onChange={({ target }) => {
        setQueue(target.value);
        act(target.value === '2' ? 'react-select' : 'wrong');
      }}
    >
      <option value="1">Support</option>
      <option value="2">Billing</option>
    </select>
  );
};

const Form = () => (
  <form
    className="on-submit"
    onSubmit={(event) => {
      event.preventDefault();
      act('react-form');
    }}
  >
    <input defaultValue="x" />
    <button>Give up</button>
  </form>
);

const parts: Record<string, ReactNode> = {
  'react-click': (
    <button className="do on-click" onClick={() => act('react-click')}>
      Billing
    </button>
  ),
  'react-down': (
    <div className="do on-press box" onPointerDown={() => act('react-down')}>
      Billing
    </div>
  ),
  'react-select': <Select />,
  'react-form': <Form />,
};
flushSync(() => {
  for (const [id, content] of Object.entries(parts)) createRoot(part(id)).render(content);
});
