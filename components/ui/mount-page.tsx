import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import './base.css';

/** Id under which react-aria would put a style element into the page. */
const styleOfPressables = 'react-aria-pressable-style';

/**
 * Shows one page of ours in `#root`, in the language and direction of its words.
 * Our CSP refuses style elements made by scripts; an element that already has the library's id keeps it from trying, and base.css holds its one rule.
 */
export const mountPage = (page: ReactNode): void => {
  document.documentElement.lang = i18n.t('common.language');
  document.documentElement.dir = i18n.t('common.direction');
  const placeholder = document.createElement('meta');
  placeholder.id = styleOfPressables;
  document.head.append(placeholder);
  createRoot(document.getElementById('root')!).render(<StrictMode>{page}</StrictMode>);
};
