import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import { annotationEditor, useAnnotationsState } from '../state/annotations.ts';
import { type ImportReport, importReportsStore } from './import-files.ts';
import { canTakeBack, stepsOf } from './import-steps.ts';

/** Features with a remark that are listed one by one, of each kind. */
const FEATURES_LISTED = 20;

function close(): void {
  importReportsStore.set([]);
}

function Remarks({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('annotations');
  if (lines.length === 0) return null;
  return (
    <ul className="import-remarks">
      {lines.slice(0, FEATURES_LISTED).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > FEATURES_LISTED && (
        <li>{t('exchange.moreRemarks', { count: lines.length - FEATURES_LISTED })}</li>
      )}
    </ul>
  );
}

function Counts({ response }: { readonly response: AnnotationsImportResponse }) {
  const { t } = useTranslation('annotations');
  const { added, updated, unchanged, conflicts, repeated, adjusted, refused } = response;
  const counts = { added, updated, unchanged, conflicts, repeated, refused: refused.length };
  if (Object.values(counts).every((count) => count === 0)) return <p>{t('exchange.nothing')}</p>;
  const feature = (index: number, reason: string) =>
    t('exchange.feature', { number: index + 1, reason });
  const refusedLines = refused.map(({ index, code, place = '' }) =>
    feature(index, t(`exchange.reason.${code}`, { place })),
  );
  const adjustedLines = adjusted.map(({ index, code }) =>
    feature(index, t(`exchange.adjusted.${code}`)),
  );
  return (
    <>
      <ul className="import-counts">
        {added > 0 && <li>{t('exchange.added', { count: added })}</li>}
        {updated > 0 && <li>{t('exchange.updated', { count: updated })}</li>}
        {unchanged > 0 && <li>{t('exchange.unchanged', { count: unchanged })}</li>}
        {conflicts > 0 && <li>{t('exchange.conflicts', { count: conflicts })}</li>}
        {repeated > 0 && <li>{t('exchange.repeated', { count: repeated })}</li>}
        {refused.length > 0 && <li>{t('exchange.refused', { count: refused.length })}</li>}
      </ul>
      <Remarks lines={refusedLines} />
      <Remarks lines={adjustedLines} />
    </>
  );
}

function FileReport({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('annotations');
  switch (report.state) {
    case 'running':
      return <p>{t('exchange.importing', { file: report.file })}</p>;
    case 'done':
      return (
        <>
          <p>
            <b>{t('exchange.done', { file: report.file })}</b>
          </p>
          <Counts response={report.response} />
        </>
      );
    case 'failed':
      return (
        <>
          <p>
            <b>{t('exchange.failed', { file: report.file })}</b>
          </p>
          <Failure error={report.error} />
        </>
      );
    case 'wrong-kind':
      return <p role="alert">{t('exchange.notGeoJson', { file: report.file })}</p>;
  }
}

/** What came of the files that were brought in last. */
export function ImportReportView() {
  const { t } = useTranslation('annotations');
  const reports = useStore(importReportsStore);
  const { history } = useAnnotationsState();
  if (reports.length === 0) return null;
  const isRunning = reports.at(-1)?.state === 'running';
  const steps = stepsOf(reports);
  const takeBack = async () => {
    close();
    for (const _ of steps) await annotationEditor.undo();
  };
  return (
    <section className="import-report" role="status">
      {reports.map((report, index) => (
        <FileReport key={index} report={report} />
      ))}
      {!isRunning && (
        <div className="form-buttons">
          {canTakeBack(history, steps) && (
            <TextButton onPress={() => void takeBack()}>{t('exchange.undo')}</TextButton>
          )}
          <TextButton onPress={close}>{t('exchange.close')}</TextButton>
        </div>
      )}
    </section>
  );
}
