import './mark.css';

/** Our mark: the tick and, after it, the promise. */
export const Mark = () => (
  <svg className="ui-mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <rect x="6" y="6" width="116" height="116" rx="30" />
    <path d="M34 66 L54 86 L94 42" />
    <circle cx="94" cy="86" r="8" />
  </svg>
);
