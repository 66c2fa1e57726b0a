import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { shortcut } from '@/components/ui/shortcut';
import { Section } from '@/components/ui/Section';
import { browser } from '@/utils/platform/browser';

/** Every key that there is, by the name of its command. */
const keys = [
  { command: 'toggle-panel', words: i18n.t('options.shortcutPanel') },
  { command: 'keep-selection', words: i18n.t('options.shortcutKeep') },
  { command: 'toggle-pause', words: i18n.t('options.shortcutPause') },
];

/** Which keys there are, as the browser has them now: people change them, and two extensions may want the same. */
export function KeyboardSection() {
  const [shortcuts, setShortcuts] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((all) => setShortcuts(Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]))));
  }, []);
  return (
    <Section name={i18n.t('options.shortcutTitle')}>
      {keys.map(({ command, words }) => (
        <p key={command}>
          <kbd>{shortcuts ? shortcuts[command] || i18n.t('options.shortcutNone') : '\u2003'}</kbd> {words}
        </p>
      ))}
      <p className="soft">{i18n.t('options.shortcutChange')}</p>
      <p>
        <kbd>S</kbd> {i18n.t('options.shortcutSnooze')}
      </p>
      <p>
        <kbd>{shortcut('Enter')}</kbd> {i18n.t('options.shortcutHandOver')}
      </p>
    </Section>
  );
}
