import { useCallback, useEffect, useState } from 'react';
import { call } from '@/utils/messaging/client';
import { checksumOf } from '@/utils/packs/canonical';
import { packFileName } from '@/utils/packs/hand-out';
import type { HandedOut } from './HandedOutCard';

/** @param text of a version, as its file */
async function cardOf(text: string): Promise<HandedOut> {
  const { signature: _signature, ...signed } = JSON.parse(text) as { id: string; version: number; signature?: unknown };
  return { text, file: packFileName(signed), version: signed.version, checksum: await checksumOf(signed) };
}

/** The version of a draft that was handed out last. It is kept beside the draft, so that it can be copied again after a reload. */
export const useHandedOut = (id: string): { handedOut: HandedOut | null; keep: (text: string) => Promise<void> } => {
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const text = await call('packDraft.handedOut', { id });
      const card = text === null ? null : await cardOf(text);
      if (!gone) setHandedOut((newer) => newer ?? card);
    };
    // Without it the page is as it was before the first version.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [id]);
  const keep = useCallback(
    async (text: string): Promise<void> => {
      setHandedOut(await cardOf(text));
      await call('packDraft.keepHandedOut', { id, text });
    },
    [id],
  );
  return { handedOut, keep };
};
