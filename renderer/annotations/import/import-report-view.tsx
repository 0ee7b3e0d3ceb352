import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import { annotationEditor, useAnnotationsState } from '../state/annotations.ts';
import { type ImportReport, importReportStore } from './import-file.ts';

/** Refused features that are listed one by one. */
const REFUSED_LISTED = 20;

function close(): void {
  importReportStore.set(null);
}

function Counts({ response }: { readonly response: AnnotationsImportResponse }) {
  const { t } = useTranslation('annotations');
  const { added, updated, unchanged, refused } = response;
  if (added + updated + unchanged + refused.length === 0) return <p>{t('exchange.nothing')}</p>;
  return (
    <>
      <ul className="import-counts">
        {added > 0 && <li>{t('exchange.added', { count: added })}</li>}
        {updated > 0 && <li>{t('exchange.updated', { count: updated })}</li>}
        {unchanged > 0 && <li>{t('exchange.unchanged', { count: unchanged })}</li>}
        {refused.length > 0 && <li>{t('exchange.refused', { count: refused.length })}</li>}
      </ul>
      {refused.length > 0 && (
        <ul className="import-refused">
          {refused.slice(0, REFUSED_LISTED).map(({ index, code }) => (
            <li key={index}>
              {t('exchange.refusedFeature', {
                number: index + 1,
                reason: t(`exchange.reason.${code}`),
              })}
            </li>
          ))}
          {refused.length > REFUSED_LISTED && (
            <li>{t('exchange.moreRefused', { count: refused.length - REFUSED_LISTED })}</li>
          )}
        </ul>
      )}
    </>
  );
}

function Done({ report }: { readonly report: Extract<ImportReport, { state: 'done' }> }) {
  const { t } = useTranslation('annotations');
  const { history } = useAnnotationsState();
  const newest = history.past.at(-1)?.label;
  const canUndo = newest?.kind === 'import' && newest.title === report.file;
  const takeBack = () => {
    close();
    void annotationEditor.undo();
  };
  return (
    <>
      <p>
        <b>{t('exchange.done', { file: report.file })}</b>
      </p>
      <Counts response={report.response} />
      <div className="form-buttons">
        {canUndo && <TextButton onPress={takeBack}>{t('exchange.undo')}</TextButton>}
        <TextButton onPress={close}>{t('exchange.close')}</TextButton>
      </div>
    </>
  );
}

/** What came of the last file that was brought in. */
export function ImportReportView() {
  const { t } = useTranslation('annotations');
  const report = useStore(importReportStore);
  if (report === null) return null;
  return (
    <section className="import-report" role="status">
      {report.state === 'running' && <p>{t('exchange.importing', { file: report.file })}</p>}
      {report.state === 'done' && <Done report={report} />}
      {(report.state === 'failed' || report.state === 'wrong-kind') && (
        <>
          {report.state === 'failed' ? (
            <Failure error={report.error} />
          ) : (
            <p role="alert">{t('exchange.notGeoJson', { file: report.file })}</p>
          )}
          <div className="form-buttons">
            <TextButton onPress={close}>{t('exchange.close')}</TextButton>
          </div>
        </>
      )}
    </section>
  );
}
