import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { runExamples } from '@/utils/analysis/rule-examples';
import type { RuleFile } from '@/utils/analysis/rule-schema';
import { FoldedPart } from '../ui/FoldedPart';

/** Every rule of a file with its own sentences: which of them it asks about and which it lets pass. */
export const RuleExamples = ({ file }: { file: RuleFile }) => {
  const [isOpen, setOpen] = useState(false);
  const rules = useMemo(() => (isOpen ? runExamples(file) : []), [isOpen, file]);
  return (
    <FoldedPart label={i18n.t('studio.language.examples', [file.name ?? ''])} isOpen={isOpen} onOpen={setOpen}>
      <ul role="list" className="studio-rules">
        {rules.map(({ id, question, examples }) => (
          <li key={id}>
            <p dir="auto">{question}</p>
            <ul className="small">
              {examples.map(({ text, asked, should }) => (
                <li key={text} dir="auto" data-wrong={asked === should ? undefined : ''}>
                  <span className="soft">{i18n.t(asked ? 'studio.language.asks' : 'studio.language.passes')}</span> {text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </FoldedPart>
  );
};
