import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface AlertDialogProps {
  /** Heading, and the accessible name. */
  title: string;
  isOpen: boolean;
  /** Escape. A click beside it does nothing: an interruption is answered, not brushed away. */
  onEscape: () => void;
  children: ReactNode;
  /** The answers; the one that should have the focus carries `autoFocus`. */
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
        <div className="ui-dialog-actions">{actions}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
);
