import { memo, useId, type FormEvent, type RefObject } from 'react';
import { i18n } from '#i18n';

interface Writing {
  composer: RefObject<HTMLDivElement | null>;
  line: RefObject<HTMLParagraphElement | null>;
}

/** Drawn once and then the writer's own: React must not touch what is typed in it. */
const Composer = memo(function Composer({ composer, line, labelledBy }: Writing & { labelledBy: string }) {
  return (
    <div
      ref={composer}
      className="practice-composer"
      data-practice="reply"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      aria-multiline="true"
      aria-labelledby={labelledBy}
    >
      <p ref={line}>
        <br />
      </p>
      <div data-practice="signature" className="practice-signature">
        <p>-- </p>
        <p>{i18n.t('practice.signatureName')}</p>
        <p>{i18n.t('practice.signatureLine')}</p>
      </div>
    </div>
  );
});

/** The made-up desk's reply box. @param onSend gets what was written, without the signature */
export function ReplyForm({ composer, line, onSend }: Writing & { onSend: (paragraphs: string[]) => void }) {
  const label = useId();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const own = [...(composer.current?.children ?? [])].filter((child) => !child.matches('[data-practice="signature"]'));
    const paragraphs = own.map((child) => child.textContent?.trim() ?? '').filter(Boolean);
    if (paragraphs.length) onSend(paragraphs);
  };
  return (
    <form className="practice-reply" data-practice="reply-form" onSubmit={send}>
      <h2 id={label}>{i18n.t('practice.reply')}</h2>
      <Composer composer={composer} line={line} labelledBy={label} />
      <button type="submit" className="practice-button" data-practice="send">
        {i18n.t('practice.send')}
      </button>
    </form>
  );
}
