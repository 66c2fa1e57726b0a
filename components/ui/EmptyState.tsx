import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  title: string;
  /** What can be done meanwhile. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** What stands where nothing is yet: in words, with something to do. */
export const EmptyState = ({ title, children, actions }: EmptyStateProps) => (
  <div className="ui-empty">
    <p className="ui-empty-title">{title}</p>
    {children ? <div className="soft">{children}</div> : null}
    {actions ? <div className="ui-actions">{actions}</div> : null}
  </div>
);
