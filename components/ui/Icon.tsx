import './icon.css';

const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  chevron: 'M6 4l4 4-4 4',
  fold: 'M4 4l4 4-4 4M9 4l4 4-4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  pause: 'M5.5 4v8M10.5 4v8',
  dash: 'M4 8h8',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words; it never carries a meaning alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="ui-icon" data-name={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
