import { useId } from 'react';
import { i18n } from '#i18n';
import { useAtOnce } from '../use-at-once';

export interface SituationFieldProps {
  /** As the team names them. */
  situations: string[];
  /** Null: nobody said. */
  situation: string | null;
  /** @returns whether it was kept */
  onSituation: (situation: string | null) => Promise<boolean>;
}

/** What the conversation is about, where the team's checklist depends on it. */
export const SituationField = ({ situations, situation, onSituation }: SituationFieldProps) => {
  const id = useId();
  const [shown, choose] = useAtOnce<string>(situation ?? '', (name) => onSituation(name || null));
  // One that the team no longer names stays as it was said.
  const all = shown !== '' && !situations.includes(shown) ? [...situations, shown] : situations;
  return (
    <div className="situation">
      <label htmlFor={id} className="ui-label">
        {i18n.t('checklist.situation')}
      </label>
      <select id={id} className="ui-select" value={shown} onChange={({ target }) => choose(target.value)}>
        <option value="">{i18n.t('checklist.noSituation')}</option>
        {all.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
};
