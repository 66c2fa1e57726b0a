import { i18n } from '#i18n';
import type { Call, Output } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ChooseFile, jsonTypes } from '../ui/ChooseFile';
import { Section } from '../ui/Section';
import './site-list.css';

type Taught = Output<'taught.list'>[number];

interface Props {
  desks: Taught[];
  call: Call;
  /** Runs a change, reads again, and says the words once it worked. */
  change: (work: Promise<unknown>, words?: string) => void;
  changeWithUndo: (work: Promise<unknown>, words: string, undo: () => Promise<unknown>) => void;
  say: (words: string) => void;
  /** @returns the name of the file */
  save: (desk: Taught, name: string) => string;
}

/** What the agent showed, site by site: saved as a file, taken in from one, removed. */
export function TaughtDesks({ desks, call, change, changeWithUndo, say, save }: Props) {
  const takeIn = async (file: File): Promise<void> => {
    const answer = file.size > 200_000 ? ({ ok: false, reason: 'too large' } as const) : await call('taught.import', { text: await file.text() });
    if (!answer.ok) return say(i18n.t('teach.importRefused', [answer.reason]));
    const { origin, replaced } = answer;
    changeWithUndo(Promise.resolve(), i18n.t('teach.imported', [origin]), () =>
      replaced ? call('taught.import', { text: JSON.stringify(replaced) }) : call('taught.remove', { origin }),
    );
  };
  return (
    <Section name={i18n.t('teach.listTitle')}>
      <p className="soft">{i18n.t(desks.length > 0 ? 'teach.listLead' : 'teach.listNone')}</p>
      <ul className="site-list">
        {desks.map((desk) => (
          <li key={desk.origin}>
            <Card>
              <div className="site-row">
                <p className="site-origin">{desk.origin}</p>
                <Button aria-label={i18n.t('teach.exportLabel', [desk.origin])} onPress={() => say(i18n.t('teach.exported', [save(desk, `followthrough-desk-${desk.name.replace(/[^\w.-]/g, '-')}.json`)]))}>
                  {i18n.t('teach.export')}
                </Button>
                <Button
                  aria-label={i18n.t('teach.removeLabel', [desk.origin])}
                  onPress={() =>
                    changeWithUndo(call('taught.remove', { origin: desk.origin }), i18n.t('teach.removed', [desk.origin]), () =>
                      call('taught.import', { text: JSON.stringify(desk) }),
                    )
                  }
                >
                  {i18n.t('teach.remove')}
                </Button>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      <ChooseFile label={i18n.t('teach.import')} types={jsonTypes} onFile={(file) => void takeIn(file).catch((error: Error) => change(Promise.reject(error)))} />
    </Section>
  );
}
