import { i18n } from '#i18n';
import type { CaseChannel } from '@/utils/conversation/channel';
import type { When } from '@/utils/packs/pack-schema';

export const sayChannel = (channel: CaseChannel): string => i18n.t(`studio.channel.${channel === 'e-mail' ? 'email' : channel}`);

/** "complaint; phone, chat": where something counts; empty: everywhere. */
export const sayConditions = (when: When | undefined): string => {
  const channels = when?.channels?.map(sayChannel) ?? [];
  return [when?.situations ?? [], when?.desks ?? [], channels].filter((list) => list.length > 0).map((list) => list.join(', ')).join('; ');
};
