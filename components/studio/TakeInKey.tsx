import { useState } from 'react';
import { i18n } from '#i18n';
import { openFile } from '@/utils/backup/saved-file';
import { call } from '@/utils/messaging/client';
import type { PublisherKey } from '@/utils/messaging/protocol-studio';
import { keyFileSchema } from '@/utils/packs/key-file';
import { UnlockForm } from '../keeping/UnlockForm';
import { sayProblem } from '../keeping/use-taken-file';
import { ChooseFile } from '../ui/ChooseFile';

/** A key that was saved here or in another browser, with its passphrase. */
export const TakeInKey = ({ onTaken }: { onTaken: (key: PublisherKey, words: string) => void }) => {
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const choose = async (file: File): Promise<void> => {
    const read = new Uint8Array(await file.arrayBuffer());
    // A key lies in no file without a passphrase.
    const opened = await openFile(read, [], null);
    setProblem(opened.state === 'locked' ? undefined : sayProblem('not-ours'));
    setBytes(opened.state === 'locked' ? read : null);
  };
  const unlock = async (passphrase: string): Promise<void> => {
    const opened = await openFile<unknown>(bytes!, ['followthrough-key'], passphrase);
    if (opened.state === 'problem') return setProblem(sayProblem(opened.problem));
    const parsed = keyFileSchema.safeParse('content' in opened ? opened.content : null);
    if (!parsed.success) return setProblem(sayProblem('not-ours'));
    const { name, publicKey, privateKey } = parsed.data;
    const kept = await call('publisherKey.keep', { name, publicKey, privateKey, sealed: bytes!.toBase64() });
    setBytes(null);
    onTaken(kept, i18n.t('studio.key.taken', [kept.name]));
  };
  return (
    <div data-own-undo="">
      {bytes ? (
        <UnlockForm problem={problem} onUnlock={(words) => void unlock(words).catch((error: Error) => setProblem(error.message))} onCancel={() => setBytes(null)} />
      ) : (
        <ChooseFile look="quiet" label={i18n.t('studio.key.choose')} onFile={(file) => void choose(file).catch((error: Error) => setProblem(error.message))} />
      )}
      <p role="status" className="studio-problem small">
        {problem}
      </p>
    </div>
  );
};
