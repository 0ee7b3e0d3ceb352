import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { briefingAddress } from '#renderer/bridge/briefing-requests.ts';
import { printBriefing } from '#renderer/bridge/print-pdf.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { BriefingFile } from '#shared/api/briefings.ts';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { isLanguage, LANGUAGES } from '#shared/text/language.ts';
import { PreviewDialog } from '../preview/preview-dialog.tsx';
import { useProvinceName } from '../use-province-name.ts';
import { formatBytes } from './format-bytes.ts';

interface FileListProps {
  readonly jobId: string;
  readonly files: readonly BriefingFile[];
}

/** Files come as they are finished; the list keeps the order of provinces and languages. */
function inOrder(files: readonly BriefingFile[]): readonly BriefingFile[] {
  const place = ({ province, language }: BriefingFile) =>
    PROVINCE_IDS.findIndex((id) => id === province) * LANGUAGES.length +
    LANGUAGES.findIndex((one) => one === language);
  return files.toSorted((left, right) => place(left) - place(right));
}

/** Each finished briefing: look at it, print it, save it. */
export function FileList({ jobId, files }: FileListProps) {
  const { t } = useTranslation('briefings');
  const { language: pageLanguage } = useWords();
  const provinceName = useProvinceName();
  const [previewed, setPreviewed] = useState<BriefingFile | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [openedIn, setOpenedIn] = useState<'viewer' | 'tab' | null>(null);

  const titleOf = ({ province, language }: BriefingFile) =>
    `${provinceName(province)}, ${isLanguage(language) ? t(`language.${language}`) : language}`;
  const print = (file: BriefingFile) => {
    setFailure(null);
    printBriefing(jobId, file.name).then(setOpenedIn, (error: unknown) =>
      setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  };
  return (
    <>
      {failure !== null && <Failure error={failure} />}
      <p className="quiet" role="status">
        {openedIn !== null && t(`job.opened.${openedIn}`)}
      </p>
      <ul className="briefing-files">
        {inOrder(files).map((file) => {
          const title = titleOf(file);
          return (
            <li key={file.name}>
              <button type="button" className="briefing-file" onClick={() => setPreviewed(file)}>
                <span>{title}</span>
                <span className="quiet">
                  {t('job.pages', { count: file.pages })} · {formatBytes(file.bytes, pageLanguage)}
                </span>
              </button>
              <IconButton
                icon="print"
                label={t('job.print', { title })}
                onPress={() => print(file)}
              />
              <a
                className="icon-button"
                href={briefingAddress(jobId, file.name)}
                download={file.name}
                aria-label={t('job.save', { title })}
                title={t('job.save', { title })}
              >
                <Icon name="download" />
              </a>
            </li>
          );
        })}
      </ul>
      {previewed !== null && (
        <PreviewDialog
          jobId={jobId}
          file={previewed}
          title={titleOf(previewed)}
          onPrint={() => print(previewed)}
          onClose={() => setPreviewed(null)}
        />
      )}
    </>
  );
}
