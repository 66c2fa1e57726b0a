import type { Routes } from '@/utils/messaging/router';
import type { Asker } from './asker';
import { writePhone } from './phone';
import { caseMeant } from './routes-facts';

export const phoneRoutes = {
  'phone.write': async ({ call, key }, asker) => writePhone(await caseMeant(key, asker), call),
} satisfies Partial<Routes<Asker>>;
