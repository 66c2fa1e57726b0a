import { i18n } from '#i18n';
import type { Rhythm } from '@/utils/commitments/repeat';

/** "every working day", "every 2 weeks". */
export const sayRepeat = ({ every, unit }: Rhythm): string => i18n.t(`repeat.${unit}`, every);
