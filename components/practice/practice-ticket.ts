import { i18n } from '#i18n';

/** One message of the made-up conversation. */
export interface PracticeMessage {
  id: string;
  from: 'customer' | 'agent' | 'note';
  author: string;
  when: string;
  paragraphs: string[];
}

/** The made-up customer names a wait, a cost and a day, so that the question has something of theirs to name. */
export const practiceMessages = (): PracticeMessage[] => [
  {
    id: 'automatic',
    from: 'note',
    author: i18n.t('practice.automatic'),
    when: i18n.t('practice.autoWhen'),
    paragraphs: [i18n.t('practice.autoWords')],
  },
  {
    id: 'customer',
    from: 'customer',
    author: i18n.t('practice.requester'),
    when: i18n.t('practice.customerWhen'),
    paragraphs: [
      i18n.t('practice.customerFirst'),
      i18n.t('practice.customerSecond'),
    ],
  },
];

/** The queues that the ticket can be in; the first is where it starts. */
export const practiceQueues = (): { id: string; name: string }[] => [
  { id: 'service', name: i18n.t('practice.queueService') },
  { id: 'billing', name: i18n.t('practice.queueBilling') },
  { id: 'warehouse', name: i18n.t('practice.queueWarehouse') },
];
