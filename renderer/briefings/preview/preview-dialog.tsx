import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { briefingAddress } from '#renderer/bridge/briefing-requests.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Loading } from '#renderer/ui/loading.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { BriefingFile } from '#shared/api/briefings.ts';
import { PreviewPages } from './preview-pages.tsx';
import { usePdf } from './use-pdf.ts';

interface PreviewDialogProps {
  readonly jobId: string;
  readonly file: BriefingFile;
  readonly title: string;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** A finished briefing over the whole window. */
export function PreviewDialog({ jobId, file, title, onPrint, onClose }: PreviewDialogProps) {
  const { t } = useTranslation('briefings');
  const pdf = usePdf(jobId, file.name);
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable
      className="modal-overlay"
    >
      <Modal className="modal preview-modal">
        <Dialog className="preview">
          <header className="preview-header">
            <Heading slot="title">{title}</Heading>
            <TextButton onPress={onPrint}>{t('preview.print')}</TextButton>
            <a
              className="text-button plain"
              href={briefingAddress(jobId, file.name)}
              download={file.name}
            >
              {t('preview.save')}
            </a>
            <IconButton
              icon="close"
              label={t('preview.close')}
              onPress={onClose}
              tooltipPlacement="bottom"
            />
          </header>
          {pdf.state === 'loading' && <Loading />}
          {pdf.state === 'failed' && <Failure error={pdf.error} />}
          {pdf.state === 'open' && <PreviewPages document={pdf.document} size={pdf.size} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
