import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import './page.css';

export type PageName = 'today' | 'practice' | 'options' | 'studio' | 'welcome';

const pages: { name: PageName; words: () => string }[] = [
  { name: 'today', words: () => i18n.t('page.today') },
  { name: 'practice', words: () => i18n.t('page.practice') },
  { name: 'options', words: () => i18n.t('page.options') },
  { name: 'welcome', words: () => i18n.t('page.welcome') },
];

interface Props {
  name: PageName;
  title: string;
  subtitle: string;
  children: ReactNode;
}

/** The frame of a page of ours that fills a tab: its heading, and the way to the others. */
export const Page = ({ name, title, subtitle, children }: Props) => (
  <div className="page">
    <header className="page-bar">
      <img src="/icons/32.png" alt="" width={24} height={24} />
      <nav aria-label={i18n.t('page.pages')}>
        {pages.map((page) => (
          <a key={page.name} href={`/${page.name}.html`} aria-current={page.name === name ? 'page' : undefined}>
            {page.words()}
          </a>
        ))}
      </nav>
    </header>
    <main>
      <h1 className="page-title">{title}</h1>
      <p className="page-subtitle">{subtitle}</p>
      {children}
    </main>
  </div>
);
