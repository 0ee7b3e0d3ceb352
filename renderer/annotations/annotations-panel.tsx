import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { Failure } from '#renderer/ui/failure.tsx';
import { Loading } from '#renderer/ui/loading.tsx';
import type { Annotation } from '#shared/model/annotation.ts';
import { DamagedAnnotations, SetAsideReport } from './damaged-annotations.tsx';
import { AnnotationPage } from './form/annotation-page.tsx';
import { AnnotationListPage } from './list/annotation-list-page.tsx';
import { annotationEditor, useAnnotations, useAnnotationsState } from './state/annotations.ts';

/** `/annotations` and `/annotations/:id`. */
export function AnnotationsPanel({ rest }: { readonly rest: readonly string[] }) {
  const { t } = useTranslation('annotations');
  const { load } = useAnnotationsState();
  const annotations = useAnnotations();
  const lastShown = useRef<Annotation | null>(null);
  if (load.kind === 'loading') return <Loading />;
  if (load.kind === 'failed') {
    if (load.error.code === 'annotations-damaged') return <DamagedAnnotations error={load.error} />;
    return <Failure error={load.error} onRetry={() => void annotationEditor.load()} />;
  }
  const [id] = rest;
  if (id === undefined) {
    lastShown.current = null;
    return (
      <>
        <SetAsideReport />
        <AnnotationListPage />
      </>
    );
  }
  const found = annotations.find((one) => one.id === id);
  if (found !== undefined) lastShown.current = found;
  // Deleted while its page is open: what is being written there must not go with it.
  const annotation = lastShown.current;
  if (annotation?.id === id) {
    return <AnnotationPage key={id} annotation={annotation} isGone={found === undefined} />;
  }
  return (
    <article className="page">
      <PageHeading title={t('form.missing')}>{t('form.missing')}</PageHeading>
      <p>
        <Link to={{ page: 'extension', name: 'annotations', rest: [] }}>{t('form.back')}</Link>
      </p>
    </article>
  );
}
