import { useEffect, useState } from 'react';
import { fingerprintOf } from '@/utils/packs/key-file';

/** A public key as people compare it; empty until it is known. */
export const useFingerprint = (publicKey: string | null): string => {
  const [known, setKnown] = useState({ publicKey: '', words: '' });
  useEffect(() => {
    if (publicKey) void fingerprintOf(publicKey).then((words) => setKnown({ publicKey, words }));
  }, [publicKey]);
  return known.publicKey === publicKey ? known.words : '';
};
