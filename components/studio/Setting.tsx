import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type SettingKey, valueOf, withoutKey, withValue } from '@/utils/packs/edit-draft';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { HoldField } from './HoldField';
import { useProblem, useStudio } from './studio-context';

export interface SettingProps<Key extends SettingKey> {
  of: Key;
  name: string;
  /** What it does, in a sentence. */
  lead: string;
  /** What it begins with when it is put into the pack. */
  start: PackSettings[Key];
  /** Its children bring their own heading and lead. */
  bare?: boolean;
  children: (value: PackSettings[Key], change: (value: PackSettings[Key], field?: string) => void) => ReactNode;
}

/** One key of the pack: left alone, or with its value and how it is held. */
export const Setting = <Key extends SettingKey>({ of: key, name, lead, start, bare = false, children }: SettingProps<Key>) => {
  const { draft, edit } = useStudio();
  const problem = useProblem(`settings.${key}.value`);
  const value = valueOf(draft, key);
  if (value === undefined) {
    return (
      <Section name={name}>
        <p className="soft">{lead}</p>
        <div className="studio-unset">
          <p className="soft small">{i18n.t('studio.leftAlone')}</p>
          <Button aria-label={i18n.t('studio.putInLabel', [name])} onPress={() => edit((now) => withValue(now, key, start))}>
            {i18n.t('studio.putIn')}
          </Button>
        </div>
      </Section>
    );
  }
  const content = (
    <div className="studio-setting">
      {children(value, (next, field) => edit((now) => withValue(now, key, next), field && `${key}.${field}`))}
      {problem ? (
        <p className="studio-problem" role="status">
          {problem}
        </p>
      ) : null}
      <HoldField of={key} name={name} />
      <div className="ui-actions">
        <Button look="quiet" aria-label={i18n.t('studio.leaveOutLabel', [name])} onPress={() => edit((now) => withoutKey(now, key))}>
          {i18n.t('studio.leaveOut')}
        </Button>
      </div>
    </div>
  );
  if (bare) return content;
  return (
    <Section name={name}>
      <p className="soft">{lead}</p>
      {content}
    </Section>
  );
};
