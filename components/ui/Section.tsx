import type { ReactNode } from 'react';
import './section.css';

export interface SectionProps {
  /** Heading, and the accessible name of the region. */
  name: string;
  /** Said at the end of the heading's line: "4 of 10". */
  aside?: ReactNode;
  /** Level of the heading; 2 unless told. */
  level?: 1 | 2 | 3;
  children: ReactNode;
}

/** A region with its heading. */
export const Section = ({ name, aside, level = 2, children }: SectionProps) => {
  const Heading = `h${level}` as const;
  return (
    <section className="ui-section" aria-label={name}>
      <div className="ui-section-head">
        <Heading>{name}</Heading>
        {aside === undefined ? null : <span className="ui-section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
};
