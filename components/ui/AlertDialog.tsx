import { type ReactNode, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useFirstAnswerFocus } from './use-first-answer-focus';
import './dialog.css';

export interface AlertDialogProps {
  /** Heading, and the accessible name. */
  title: string;
  isOpen: boolean;
  /** Escape. A click beside it does nothing: an interruption is answered, not brushed away. */
  onEscape: () => void;
  children: ReactNode;
  /** The answers; the first carries `autoFocus`. */
  actions: ReactNode;
}

/** A question that has to be answered before anything else. */
export const AlertDialog = ({ title, isOpen, onEscape, children, actions }: AlertDialogProps) => (
  <ModalOverlay className="ui-veil" isOpen={isOpen} onOpenChange={(open) => (open ? undefined : onEscape())}>
    <Modal className="ui-modal">
      <Dialog role="alertdialog" className="ui-dialog">
        <Heading slot="title" level={2} className="ui-dialog-title">
          {title}
        </Heading>
        <div className="ui-dialog-body">{children}</div>
        <Answers>{actions}</Answers>
      </Dialog>
    </Modal>
  </ModalOverlay>
);

const Answers = ({ children }: { children: ReactNode }) => {
  const answers = useRef<HTMLDivElement>(null);
  useFirstAnswerFocus(answers);
  return (
    <div ref={answers} className="ui-dialog-actions">
      {children}
    </div>
  );
};
