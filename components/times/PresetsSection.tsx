import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { mostPresets } from '@/utils/commitments/time-settings';
import type { ResolvedPreset } from '@/utils/messaging/protocol';
import type { Times } from '../commitments/use-resolved';
import { Held } from '../packs/Held';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { PresetForm } from './PresetForm';
import { PresetRow } from './PresetRow';
import './times.css';

export interface PresetsSectionProps {
  presets: ResolvedPreset[];
  /** Where they come from. */
  from?: ReactNode;
  isLocked?: boolean;
  times: Times;
  /** @param said what was done */
  onChange: (presets: string[], said: string) => void;
}

/** The usual times, in the order in which they are offered; the first is what one key snoozes to. */
export const PresetsSection = ({ presets, from, isLocked = false, times, onChange }: PresetsSectionProps) => {
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const follow = useRef<{ words: string; way: 'up' | 'down' } | null>(null);
  const all = presets.map(({ words }) => words);

  // A row that moved takes the focus with it, so that the key can be pressed again.
  useEffect(() => {
    const { words, way } = follow.current ?? {};
    const row = [...(list.current?.children ?? [])].find((one) => (one as HTMLElement).dataset.words === words);
    if (!row) return;
    follow.current = null;
    const button = row.querySelector<HTMLElement>(`[data-way="${way}"]:not([disabled])`) ?? row.querySelector<HTMLElement>('[data-way]:not([disabled])');
    button?.focus();
  }, [presets]);

  const move = (index: number, by: -1 | 1) => {
    const words = all[index]!;
    follow.current = { words, way: by < 0 ? 'up' : 'down' };
    onChange(all.with(index, all[index + by]!).with(index + by, words), i18n.t('presets.wasMoved', [words]));
  };
  return (
    <Section name={i18n.t('presets.title')}>
      <p className="soft">{i18n.t('presets.lead')}</p>
      {from}
      <Held isLocked={isLocked}>
        <ul role="list" className="presets" ref={list}>
          {presets.map((preset, index) => (
            <li key={preset.words} data-words={preset.words}>
              <PresetRow
                {...{ preset, times, others: all.filter((words) => words !== preset.words) }}
                {...(index > 0 ? { onUp: () => move(index, -1) } : {})}
                {...(index < all.length - 1 ? { onDown: () => move(index, 1) } : {})}
                onEdit={(words) => onChange(all.with(index, words), i18n.t('presets.wasChanged', [words]))}
                onRemove={() => onChange(all.toSpliced(index, 1), i18n.t('presets.wasRemoved', [preset.words]))}
              />
            </li>
          ))}
        </ul>
        {adding ? (
          <PresetForm
            {...{ times, others: all }}
            onCancel={() => setAdding(false)}
            onSave={(words) => {
              setAdding(false);
              onChange([...all, words], i18n.t('presets.wasAdded', [words]));
            }}
          />
        ) : all.length < mostPresets ? (
          <Button look="quiet" onPress={() => setAdding(true)}>
            <Icon name="plus" />
            {i18n.t('presets.add')}
          </Button>
        ) : null}
      </Held>
    </Section>
  );
};
