import type { ReactNode } from 'react';
import './card.css';

/** `plain`: something kept. `ask`: a question to the agent. `offer`: proposed, not yet kept. */
export type CardTone = 'plain' | 'ask' | 'offer';

/** A box around one thing. */
export const Card = ({ tone = 'plain', children }: { tone?: CardTone; children: ReactNode }) => (
  <div className="ui-card" data-tone={tone}>
    {children}
  </div>
);
