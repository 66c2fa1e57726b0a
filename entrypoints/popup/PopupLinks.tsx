import { i18n } from '#i18n';
import { browser } from '@/utils/platform/browser';

const pages = [
  { path: '/today.html', name: () => i18n.t('popup.today') },
  { path: '/practice.html', name: () => i18n.t('popup.practice') },
  { path: '/options.html', name: () => i18n.t('popup.options') },
] as const;

/** Our pages, which need no desk. As links, so that the middle button and the keyboard do what people expect of them. */
export const PopupLinks = () => (
  <nav className="popup-links" aria-label={i18n.t('popup.pages')}>
    {pages.map(({ path, name }) => (
      <a key={path} href={browser.runtime.getURL(path)} target="_blank" rel="noreferrer">
        {name()}
      </a>
    ))}
  </nav>
);
