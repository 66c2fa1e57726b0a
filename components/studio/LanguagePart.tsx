import { i18n } from '#i18n';
import { readRulePack } from '@/utils/analysis/rule-pack';
import type { RuleFile } from '@/utils/analysis/rule-schema';
import type { PackTaken, PackView } from '@/utils/messaging/asking';
import { newIdIn } from '@/utils/packs/edit-ids';
import { withChanged } from '@/utils/packs/edit-list';
import { RulePacks } from '../asking/RulePacks';
import { isLabel } from '../asking/say-label';
import { Checkbox } from '../ui/Checkbox';
import { DraftField } from './DraftField';
import { RowList } from './RowList';
import { RuleExamples } from './RuleExamples';
import { Setting } from './Setting';

const most = 40;
const viewOf = (file: unknown, index: number): PackView => {
  const { name, label, rules } = file as Partial<RuleFile>;
  return { id: String(index), name: name ?? i18n.t('studio.untitled'), label: label && isLabel(label) ? label : null, rules: rules?.length ?? 0, addedAt: 0 };
};

/** What is asked about in a draft: rules of the team's own, its questions, plain language. */
export const LanguagePart = () => (
  <>
    <Setting of="rules" name={i18n.t('packs.title')} lead={i18n.t('packs.lead')} start={[]} bare>
      {(files, change) => {
        const take = async (text: string, fileName: string): Promise<PackTaken> => {
          const read = readRulePack(text);
          if ('problems' in read) return { ok: false, problems: read.problems.slice(0, most), more: Math.max(0, read.problems.length - most) };
          const name = read.file.name ?? fileName.replace(/\.json$/i, '');
          // The file itself goes into the pack, with the name that it is known by.
          const file = { ...(JSON.parse(text) as object), name };
          change([...files.filter((one) => (one as Partial<RuleFile>).name !== name), file]);
          return { ok: true, id: name, name, rules: read.rules.length, replaced: null };
        };
        return (
          <>
            <RulePacks packs={files.map(viewOf)} onTake={take} onRemove={({ id }) => change(files.toSpliced(Number(id), 1))} />
            {files.map((file, index) => (
              <RuleExamples key={index} file={file as RuleFile} />
            ))}
          </>
        );
      }}
    </Setting>
    <Setting of="empathyQuestions" name={i18n.t('studio.language.questions')} lead={i18n.t('studio.language.questionsLead')} start={[]}>
      {(questions, change) => (
        <RowList
          entries={questions}
          nameOf={({ question }) => question}
          onChange={(next) => change(next)}
          onAdd={() => change([...questions, { id: newIdIn(questions, 'question', 'question'), question: '' }])}
          addLabel={i18n.t('studio.language.addQuestion')}
        >
          {({ id, question }, index) => (
            <DraftField
              path={`settings.empathyQuestions.value[${index}].question`}
              label={i18n.t('studio.language.question')}
              placeholder={i18n.t('studio.language.questionExample')}
              value={question}
              onChange={(words) => change(withChanged(questions, id, { question: words }), id)}
              maxLength={200}
            />
          )}
        </RowList>
      )}
    </Setting>
    <Setting of="plainLanguage" name={i18n.t('studio.language.plain')} lead={i18n.t('asking.plainLead')} start={true}>
      {(on, change) => (
        <Checkbox isSelected={on} onChange={(next) => change(next)}>
          {i18n.t('asking.plain')}
        </Checkbox>
      )}
    </Setting>
  </>
);
