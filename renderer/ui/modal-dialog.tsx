import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';

interface ModalDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A dialog over the page; Escape or a press outside closes it. */
export function ModalDialog({ title, isOpen, onOpenChange, role, children }: ModalDialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="modal-overlay"
    >
      <Modal className="modal">
        <Dialog className="dialog" role={role ?? 'dialog'}>
          <header className="dialog-header">
            <Heading slot="title">{title}</Heading>
            <IconButton
              icon="close"
              label={t('common.close')}
              onPress={() => onOpenChange(false)}
              tooltipPlacement="bottom"
            />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
