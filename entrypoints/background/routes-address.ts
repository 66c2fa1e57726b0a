import { Refusal, type Routes } from '@/utils/messaging/router';
import { readAddress } from '@/utils/packs/address';
import { askAddress, questionNow, toldBy } from './ask-address';
import type { Asker } from './asker';

export const addressRoutes = {
  'address.next': async () => ({ question: questionNow() }),

  'address.told': async ({ answer }) => toldBy(answer),

  'address.look': async ({ address: typed }) => {
    const read = readAddress(typed);
    if ('refused' in read) throw new Refusal(read.refused);
    return askAddress({ address: read.address, known: null, way: 'headers' });
  },
} satisfies Partial<Routes<Asker>>;
