import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import './desk.css';

/** Copies the structure of the page for whoever mends the reading of this desk, and shows what was copied. */
export const DeskDiagnostic = ({ onDescribe }: { onDescribe: () => Promise<string> }) => {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const describe = async (): Promise<void> => {
    setText(await onDescribe());
    requestAnimationFrame(() => {
      field.current?.select();
      // A frame in somebody else's page may not use the newer way.
      document.execCommand('copy');
    });
  };
  return (
    <>
      <Button look="quiet" onPress={() => void describe()}>
        {i18n.t('desk.describe')}
      </Button>
      {text ? (
        <label className="soft small">
          {i18n.t('desk.described')}
          <textarea ref={field} className="desk-describe" readOnly value={text} />
        </label>
      ) : null}
    </>
  );
};
