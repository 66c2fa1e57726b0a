import { i18n } from '#i18n';
import type { NamedAside } from '@/utils/messaging/protocol-keeping';
import { Section } from '../ui/Section';
import { sayAsideCounts, sayReasons } from './say-aside';

/** What the agent left out of the checklist and why: nobody counts it but they. Nothing while there is nothing. */
export const AsideSection = ({ lines }: { lines: NamedAside[] }) =>
  lines.length === 0 ? null : (
    <Section name={i18n.t('ledger.aside')}>
      <ul className="ledger-recent">
        {lines.map((line) => (
          <li key={line.item}>
            <span>
              {line.title}
              <small className="soft ledger-why">{sayReasons(line)}</small>
            </span>
            <small className="soft">{sayAsideCounts(line)}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
