import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Section } from '@/components/ui/Section';
import { browser } from '@/utils/platform/browser';

/** The key as the browser has it now: people change it, and two extensions may want the same. */
async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-panel')?.shortcut ?? '';
}

/** Which key opens the sidebar. */
export function KeyboardSection() {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void readShortcut().then(setShortcut);
  }, []);
  return (
    <Section name={i18n.t('options.shortcutTitle')}>
      <p>
        {shortcut && <kbd>{shortcut}</kbd>} {i18n.t('options.shortcutWords')}
      </p>
      {shortcut === '' && <p className="soft">{i18n.t('options.shortcutNone')}</p>}
    </Section>
  );
}
