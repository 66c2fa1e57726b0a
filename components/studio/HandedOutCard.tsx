import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { toShareCode } from '@/utils/packs/share-code';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { copyText } from '../ui/copy-text';
import { saveFile } from '../ui/save-file';
import { TextField } from '../ui/TextField';

/** A version as it left. */
export interface HandedOut {
  /** JSON. */
  text: string;
  /** Name of the file. */
  file: string;
  version: number;
  /** SHA-256, hexadecimal. */
  checksum: string;
}

/** What can be done with a version that was just handed out: compared, copied as a code, put behind an address of the team's. */
export const HandedOutCard = ({ handedOut: { text, file, version, checksum } }: { handedOut: HandedOut }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [address, setAddress] = useState('');
  const [shown, setShown] = useState('');
  const [said, setSaid] = useState('');
  const copy = async (before: string): Promise<void> => {
    const code = `${before}${await toShareCode(text)}`;
    setShown(code);
    // Selected once it stands there.
    requestAnimationFrame(() => setSaid(field.current && copyText(field.current, code) ? i18n.t('studio.out.copied', [code.length.toLocaleString()]) : i18n.t('studio.out.copyByHand')));
  };
  const base = address.trim().replace(/#.*$/, '');
  return (
    <Card tone="offer">
      <div className="studio-fields" data-own-undo="">
        <p>{i18n.t('studio.out.saved', [String(version), file])}</p>
        <p className="soft small">
          {i18n.t('studio.out.checksum')} <code className="studio-code">{checksum}</code>
        </p>
        <TextField label={i18n.t('studio.out.address')} hint={i18n.t('studio.out.addressHint')} value={address} onChange={setAddress} placeholder="https://" maxLength={500} />
        <div className="ui-actions">
          <Button onPress={() => void copy('')}>{i18n.t('studio.out.copyCode')}</Button>
          <Button isDisabled={!/^https:\/\/\S+\.\S/.test(base)} onPress={() => void copy(`${base}#`)}>
            {i18n.t('studio.out.copyLink')}
          </Button>
          <Button onPress={() => setSaid(i18n.t('studio.out.savedAgain', [saveFile(text, file, 'application/json')]))}>{i18n.t('studio.out.saveAgain')}</Button>
        </div>
        {shown ? <TextField label={i18n.t('studio.out.code')} value={shown} onChange={() => undefined} area={field} maxLength={10_000_000} rows={3} multiline /> : null}
        <p role="status" className="soft small">
          {said}
        </p>
      </div>
    </Card>
  );
};
