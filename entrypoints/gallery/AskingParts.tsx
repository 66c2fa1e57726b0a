import { AuthorityTable } from '@/components/asking/AuthorityTable';
import { PlainLanguage } from '@/components/asking/PlainLanguage';
import { RulePacks } from '@/components/asking/RulePacks';
import type { PackTaken } from '@/utils/messaging/asking';
import { now } from './sample';

const nothing = () => undefined;
const refused: PackTaken = { ok: false, problems: ['pronto: does not flag “We send it presto.”', 'pronto: should let “Pronto, said the waiter.” pass'], more: 3 };

/** What the options offer about what is asked. */
export const AskingParts = () => (
  <main className="gallery-parts">
    <h1>Asking</h1>
    <PlainLanguage on onChange={() => Promise.resolve(true)} />
    <AuthorityTable
      rows={[
        { id: 'one', remedy: 'refund', limit: 50, currency: 'USD', approver: 'Ana', reach: 'ext. 12', redFlag: 'an injury, the press, a lawyer' },
        { id: 'two', remedy: 'replace', limit: 0, currency: 'EUR', approver: '', reach: '', redFlag: '' },
      ]}
      onWrite={nothing}
    />
    <RulePacks
      packs={[{ id: 'house', name: 'House rules of the second line, with a rather long name', label: 'vague-time', rules: 12, addedAt: now }]}
      onTake={() => Promise.resolve(refused)}
      onRemove={nothing}
    />
  </main>
);
