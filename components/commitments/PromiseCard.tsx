import type { ReactNode } from 'react';
import { Card } from '../ui/Card';
import type { Said } from './say-when';
import './promise-card.css';

export interface PromiseCardProps {
  what: string;
  /** Stands before it, such as a box that chooses it. */
  lead?: ReactNode;
  /** Which case it belongs to. */
  about?: ReactNode;
  /** Null: no time was said. */
  when: Said | null;
  /** `offer`: not kept yet (dashed). `late`: its time is over. */
  state: 'kept' | 'late' | 'offer';
  /** Lines under it, for what the time alone does not say. */
  more?: string[];
  /** One line that asks for attention. */
  note?: ReactNode;
  actions?: ReactNode;
  /** A form that is open inside the card. */
  children?: ReactNode;
}

/** One promise: what, by when, and what can be done with it. */
export const PromiseCard = ({ what, lead, about, when, state, more = [], note, actions, children }: PromiseCardProps) => (
  <Card tone={state === 'offer' ? 'offer' : 'plain'}>
    <div className="promise-head">
      {lead}
      <p className="promise-what" dir="auto">{what}</p>
      {when && state !== 'offer' ? (
        <span className="promise-distance" data-late={state === 'late' ? '' : undefined}>
          {when.distance}
        </span>
      ) : null}
    </div>
    {about ? <p className="small">{about}</p> : null}
    {when ? (
      <p className="soft small">
        <time dateTime={when.iso}>{when.exact}</time>
      </p>
    ) : null}
    {more.map((line) => (
      <p key={line} className="soft small" dir="auto">
        {line}
      </p>
    ))}
    {note ? <div className="promise-note small">{note}</div> : null}
    {actions ? <div className="ui-actions">{actions}</div> : null}
    {children}
  </Card>
);
