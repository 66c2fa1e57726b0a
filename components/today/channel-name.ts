import { i18n } from '#i18n';
import type { CaseChannel } from '@/utils/conversation/channel';

/** Where a case came from, in words. */
export const channelName = (channel: CaseChannel): string =>
  ({
    desk: i18n.t('today.channel.desk'),
    phone: i18n.t('today.channel.phone'),
    counter: i18n.t('today.channel.counter'),
    chat: i18n.t('today.channel.chat'),
    'e-mail': i18n.t('today.channel.email'),
    other: i18n.t('today.channel.other'),
  })[channel];
