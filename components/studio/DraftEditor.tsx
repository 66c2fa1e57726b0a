import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { i18n } from '#i18n';
import { worthShowing } from '@/utils/analysis/worth-showing';
import { Page } from '../ui/Page';
import { DraftBar } from './DraftBar';
import { HandOutPart } from './HandOutPart';
import { ItemsPart } from './ItemsPart';
import { LanguagePart } from './LanguagePart';
import { LimitsPart } from './LimitsPart';
import { LinksPart } from './LinksPart';
import { PanelPreview } from './PanelPreview';
import { partOfPath } from './part-of-path';
import { StudioContext } from './studio-context';
import { type StudioPart, studioParts } from './studio-place';
import { TemplatesPart } from './TemplatesPart';
import { TimesPart } from './TimesPart';
import { TryPart } from './TryPart';
import { usePackDraft } from './use-pack-draft';
import { useProblems } from './use-problems';
import { useTried } from './use-tried';
import { useUndoKeys } from './use-undo-keys';

interface Props {
  id: string;
  part: StudioPart;
  onPart: (part: StudioPart) => void;
  problemOfDesk: (layer: unknown) => string | null;
}

/** As many as an agent sees at once. */
const mostFindings = 3;

/** One draft: its parts, and the panel as agents would see it. */
export const DraftEditor = ({ id, part, onPart, problemOfDesk }: Props) => {
  const { opened, kept, edit, settle, undo, redo } = usePackDraft(id);
  const history = opened.state === 'open' ? opened.history : null;
  const draft = history?.present ?? null;
  const found = useProblems(draft, problemOfDesk);
  const { tried, setTried, findings } = useTried(draft);
  const seen = useMemo(() => worthShowing(findings, mostFindings), [findings]);
  const onKeyDown = useUndoKeys(undo, redo);
  if (!draft || !history) {
    return (
      <Page name="studio" title={i18n.t('studio.title')} subtitle={i18n.t('studio.subtitle')}>
        {opened.state === 'reading' ? null : (
          <p role="alert">
            {i18n.t(opened.state === 'gone' ? 'studio.gone' : 'studio.unreadable')} <a href="#">{i18n.t('studio.allDrafts')}</a>
          </p>
        )}
      </Page>
    );
  }
  const content: Record<StudioPart, React.ReactNode> = {
    items: <ItemsPart />,
    templates: <TemplatesPart />,
    language: <LanguagePart />,
    limits: <LimitsPart />,
    times: <TimesPart />,
    links: <LinksPart problemOfDesk={problemOfDesk} />,
    try: <TryPart tried={tried} onTry={setTried} findings={findings} />,
    out: <HandOutPart id={id} problemOfDesk={problemOfDesk} onPart={onPart} />,
  };
  return (
    <StudioContext value={{ draft, edit, settle, found }}>
      <div className="studio" onKeyDown={onKeyDown}>
        <Page name="studio" title={draft.name || i18n.t('studio.untitledPack')} subtitle={i18n.t(draft.version === 0 ? 'studio.notOut' : 'studio.outAs', [String(draft.version)])}>
          <DraftBar kept={kept} problems={found.problems.length} canUndo={history.past.length > 0} canRedo={history.future.length > 0} onUndo={undo} onRedo={redo} />
          <div className="studio-columns">
            <Tabs className="studio-parts" selectedKey={part} onSelectionChange={(key) => onPart(key as StudioPart)}>
              <TabList className="studio-tabs" aria-label={i18n.t('studio.parts')}>
                {studioParts.map((one) => {
                  const wrong = found.problems.filter(({ path }) => partOfPath(path) === one).length;
                  return (
                    <Tab key={one} id={one} className="studio-tab">
                      {i18n.t(`studio.part.${one}`)}
                      {wrong > 0 ? <span className="studio-wrong">{i18n.t('studio.toMend', wrong)}</span> : null}
                    </Tab>
                  );
                })}
              </TabList>
              {studioParts.map((one) => (
                <TabPanel key={one} id={one}>
                  {content[one]}
                </TabPanel>
              ))}
            </Tabs>
            <aside className="studio-aside">
              <PanelPreview findings={seen} />
            </aside>
          </div>
        </Page>
      </div>
    </StudioContext>
  );
};
