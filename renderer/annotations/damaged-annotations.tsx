import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createStore, useStore } from '#renderer/app/store.ts';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { setAnnotationsAside } from '#renderer/bridge/annotation-requests.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { AnnotationsDamage, AnnotationsSetAsideResponse } from '#shared/api/annotations.ts';
import { annotationEditor } from './state/annotations.ts';

/** What became of a damaged file; shown until the reader has read it. */
const setAsideStore = createStore<AnnotationsSetAsideResponse | null>(null);

const DAMAGES = [
  'unreadable',
  'foreign',
  'empty',
  'missing',
] as const satisfies AnnotationsDamage[];

/** In place of the annotations when their file cannot be read: what happened, where it is, what can be done. */
export function DamagedAnnotations({ error }: { readonly error: RequestError }) {
  const { t } = useTranslation('annotations');
  const { t: tCommon } = useTranslation();
  const [isWorking, setIsWorking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const damage = DAMAGES.find((one) => one === error.details['reason']) ?? 'unreadable';
  const offer = damage === 'empty' || damage === 'missing' ? 'restore' : 'move';
  const setAside = async () => {
    setIsWorking(true);
    try {
      setAsideStore.set(await setAnnotationsAside());
      await annotationEditor.load();
    } catch (caught) {
      setFailure(caught instanceof Error ? caught : new Error(String(caught)));
      setIsWorking(false);
      // The file may have been put right meanwhile: then there is nothing to set aside.
      await annotationEditor.load();
    }
  };
  return (
    <article className="page">
      <PageHeading title={t(`damaged.title.${damage}`)}>{t(`damaged.title.${damage}`)}</PageHeading>
      <p className="prose">{t(`damaged.what.${damage}`)}</p>
      {error.details['file'] !== undefined && (
        <p className="prose">
          {t('damaged.file')}: <code>{error.details['file']}</code>
        </p>
      )}
      <p className="prose">{t(`damaged.offer.${offer}`)}</p>
      {failure !== null && <Failure error={failure} />}
      <div className="button-row">
        <TextButton kind="primary" isDisabled={isWorking} onPress={() => void setAside()}>
          {t(`damaged.button.${offer}`)}
        </TextButton>
        <TextButton isDisabled={isWorking} onPress={() => void annotationEditor.load()}>
          {tCommon('common.tryAgain')}
        </TextButton>
      </div>
    </article>
  );
}

/** Above the list, after a damaged file was set aside. */
export function SetAsideReport() {
  const { t } = useTranslation('annotations');
  const report = useStore(setAsideStore);
  if (report === null) return null;
  return (
    <section className="import-report" role="status">
      {report.setAsideAs !== null && <p>{t('damaged.done', { file: report.setAsideAs })}</p>}
      <p>
        {report.restoredFromBackup === null
          ? t('damaged.noBackup')
          : t('damaged.restored', { file: report.restoredFromBackup })}
      </p>
      <div className="form-buttons">
        <TextButton onPress={() => setAsideStore.set(null)}>{t('exchange.close')}</TextButton>
      </div>
    </section>
  );
}
