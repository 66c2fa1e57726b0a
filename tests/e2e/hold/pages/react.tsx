import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
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

/** A list elsewhere in the page, closed in the two ways in which lists are. */
const Options = ({ onClose }: { onClose: () => void }) => {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current!.focus();
    const outside = ({ target }: Event): void => (list.current!.contains(target as Node) ? undefined : onClose());
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, [onClose]);
  return createPortal(
    <ul id="react-options" tabIndex={-1} ref={list} onBlur={onClose}>
      <li
        className="do on-click box"
        onClick={() => {
          act('react-portal');
          onClose();
        }}
      >
        tomas
      </li>
    </ul>,
    document.body,
  );
};

const Portal = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="open" onClick={() => setOpen(true)}>
        Assign
      </button>
      {open ? <Options onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const Form = ({ id }: { id: string }) => (
  <form
    className="on-submit"
    onSubmit={(event) => {
      event.preventDefault();
      act(id);
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
  'react-mouse-down': (
    <div className="do on-press box" onMouseDown={() => act('react-mouse-down')}>
      Billing
    </div>
  ),
  'react-up': (
    <div className="do on-press box" onPointerUp={() => act('react-up')}>
      Billing
    </div>
  ),
  'react-portal': <Portal />,
  'react-select': <Select />,
  'react-form': <Form id="react-form" />,
  'react-form-button': <Form id="react-form-button" />,
};
flushSync(() => {
  for (const [id, content] of Object.entries(parts)) createRoot(part(id)).render(content);
});
