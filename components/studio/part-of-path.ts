import type { SettingKey } from '@/utils/packs/edit-draft';
import type { StudioPart } from './studio-place';

const parts: Record<SettingKey, StudioPart> = {
  items: 'items',
  templates: 'templates',
  rules: 'language',
  empathyQuestions: 'language',
  plainLanguage: 'language',
  authority: 'limits',
  transfer: 'limits',
  followUp: 'times',
  hours: 'times',
  presets: 'times',
  promiseLine: 'times',
  retentionDays: 'links',
  links: 'links',
  contact: 'links',
  desks: 'links',
};

/** The part of the studio in which the value at a path of the pack is edited. */
export const partOfPath = (path: string): StudioPart => {
  const key = /^settings\.(\w+)/.exec(path)?.[1];
  return key && key in parts ? parts[key as SettingKey] : 'out';
};
