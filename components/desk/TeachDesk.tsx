import { i18n } from '#i18n';
import type { Teaching, TeachPart } from '@/utils/sites/teaching';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import './desk.css';

/** In the order in which they are asked for. */
const teachParts: readonly TeachPart[] = ['composer', 'send', 'transfer', 'message'];

interface Props {
  teaching: Teaching;
  onPick: (part: TeachPart) => void;
  onForget: (part: TeachPart) => void;
  onDone: () => void;
}

/** What to point at, the last of it only where it helps, and what was recognised of each. */
export const TeachDesk = ({ teaching, onPick, onForget, onDone }: Props) => (
  <Section name={i18n.t('teach.title')}>
    <p className="soft">{i18n.t('teach.lead')}</p>
    <ol className="teach-steps">
      {teachParts.map((part) => (
        <li key={part}>
          <span className="teach-words">
            <strong>{nameOf(part)}</strong>
            <span role="status" className="soft small">
              {sayPart(part, teaching)}
            </span>
          </span>
          <Button aria-label={i18n.t('teach.showLabel', [nameOf(part)])} isDisabled={teaching.picking !== null} onPress={() => onPick(part)}>
            {i18n.t(teaching.parts[part] ? 'teach.again' : 'teach.show')}
          </Button>
          {teaching.parts[part] ? (
            <Button look="quiet" aria-label={i18n.t('teach.forgetLabel', [nameOf(part)])} onPress={() => onForget(part)}>
              {i18n.t('teach.forget')}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
    <Button onPress={onDone}>{i18n.t('teach.done')}</Button>
  </Section>
);

const nameOf = (part: TeachPart): string => {
  if (part === 'composer') return i18n.t('teach.composer');
  if (part === 'message') return i18n.t('teach.message');
  return part === 'send' ? i18n.t('teach.send') : i18n.t('teach.transfer');
};

const sayPart = (part: TeachPart, { picking, parts }: Teaching): string => {
  const seen = parts[part];
  if (picking === part) return i18n.t('teach.pointing');
  if (!seen) return i18n.t('teach.notShown');
  if (part === 'composer') return i18n.t('teach.read', seen.words);
  if (part === 'message') return i18n.t('teach.readMessage', seen.words);
  if (part === 'send') return i18n.t('teach.sends');
  if (seen.how === 'chosen') return i18n.t('teach.holdsChosen');
  if (seen.how === 'menu') return i18n.t('teach.holdsMenu');
  return seen.how === 'sent' ? i18n.t('teach.holdsSent') : i18n.t('teach.holdsPressed');
};
