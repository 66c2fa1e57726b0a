import { i18n } from '#i18n';
import type { PreferenceWords } from '@/utils/conversation/preference';

/** How somebody wants to be treated, in short parts; what cannot be undone by a later word comes first. */
export const sayPreference = ({ noHold, calledBy, channel, pace, formality, access }: PreferenceWords): string[] =>
  [noHold ? i18n.t('preference.noHoldShort') : '', access, calledBy ? i18n.t('preference.calledShort', [calledBy]) : '', channel, pace, formality].filter(Boolean);
