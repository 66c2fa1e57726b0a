import { principles } from '../checklist/principles';
import { builtInTimeSettings } from '../commitments/time-settings';
import type { PackSettings } from './pack-schema';

/** What is in force where no pack and no person says otherwise. */
export const builtInSettings: PackSettings = {
  items: [...principles],
  templates: [],
  rules: [],
  empathyQuestions: [],
  authority: [],
  // The second transfer is the first at which they were passed on before.
  transfer: { policy: '', warnFrom: 2 },
  // Sooner where something went wrong: decided case by case.
  followUp: { when: 'in two working days' },
  hours: builtInTimeSettings.hours,
  presets: builtInTimeSettings.presets,
  promiseLine: '',
  links: [],
  contact: '',
  desks: [],
  retentionDays: 90,
  plainLanguage: false,
};

/** Keys of which a person may have a value of their own. */
export const ownKeys = ['authority', 'hours', 'presets', 'retentionDays', 'plainLanguage'] as const satisfies readonly (keyof PackSettings)[];
export type OwnKey = (typeof ownKeys)[number];
