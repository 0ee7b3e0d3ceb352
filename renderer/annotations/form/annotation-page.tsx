import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { useStore } from '#renderer/app/store.ts';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { useWords } from '#renderer/i18n/use-words.ts';
import { showOnMap } from '#renderer/map/map-store.ts';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { geometryPositions } from '#shared/geo/geometry-positions.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatPrecisePosition } from '#shared/text/format-precise-position.ts';
import { CategoryMark } from '../category-mark.tsx';
import { pauseDrawing } from '../drawing/drawing-store.ts';
import {
  openAnnotationList,
  removeAnnotation,
  reportUnstored,
  storeAsNew,
  storeField,
  type WrittenFields,
  writtenText,
} from '../edit-actions.ts';
import { measureGeometry } from '../measure.ts';
import { canEditOnMap } from '../shape/can-edit-on-map.ts';
import { CornerList } from '../shape/corner-list.tsx';
import { MAXIMUM_CORNERS_EDITED } from '../shape/maximum-corners-edited.ts';
import { editedAnnotationStore } from '../state/selection.ts';
import { useAnnotationWords } from '../use-annotation-words.ts';
import { CategorySelect } from './category-select.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { DraftField } from './draft-field.tsx';

function Size({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotations');
  const { language } = useWords();
  const words = useAnnotationWords();
  const measured = measureGeometry(annotation.geometry);
  return (
    <Facts>
      {measured.kind === 'point' && (
        <Fact label={t('form.position')}>{formatPrecisePosition(measured.position)}</Fact>
      )}
      {measured.kind === 'line' && (
        <Fact label={t('drawing.length')}>{words.length(measured.lengthMetres)}</Fact>
      )}
      {measured.kind === 'region' && (
        <>
          <Fact label={t('drawing.area')}>
            {measured.areaHectares === null ? t('form.noArea') : words.area(measured.areaHectares)}
          </Fact>
          <Fact label={t('drawing.perimeter')}>{words.length(measured.perimeterMetres)}</Fact>
        </>
      )}
      {measured.kind !== 'point' && (
        <Fact label={t('shape.corners')}>{t('drawing.corners', { count: measured.corners })}</Fact>
      )}
      <Fact label={t('form.created')}>{formatDate(annotation.createdAt, language)}</Fact>
      <Fact label={t('form.changed')}>{formatDate(annotation.updatedAt, language)}</Fact>
    </Facts>
  );
}

/** Dragging on the map and the list of corners, or why there is neither. */
function ShapeParts({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotations');
  const isEdited = useStore(editedAnnotationStore) === annotation.id;
  const measured = measureGeometry(annotation.geometry);
  const corners = measured.kind === 'point' ? 1 : measured.corners;
  if (!isEdited) return null;
  if (corners > MAXIMUM_CORNERS_EDITED) {
    return <p className="quiet">{t('shape.tooMany', { count: corners })}</p>;
  }
  return (
    <>
      {!canEditOnMap(annotation.geometry) && <p className="quiet">{t('shape.holes')}</p>}
      <CornerList annotation={annotation} />
    </>
  );
}

interface GoneNoticeProps {
  readonly getText: () => string;
  readonly onStoreNew: () => Promise<void>;
}

/** Somebody deleted the annotation while its page was open: what became of the text, and ways to keep it. */
function GoneNotice({ getText, onStoreNew }: GoneNoticeProps) {
  const { t } = useTranslation('annotations');
  return (
    <section className="failure" role="alert">
      <p>{t('form.gone')}</p>
      <div className="form-buttons">
        <CopyButton text={getText} label={t('notice.copyText')} isLabelShown />
        <TextButton kind="primary" onPress={() => void onStoreNew()}>
          {t('form.storeNew')}
        </TextButton>
      </div>
    </section>
  );
}

interface AnnotationPageProps {
  /** As it is, or as it was before somebody deleted it. */
  readonly annotation: Annotation;
  readonly isGone: boolean;
}

function isSameText(annotation: Annotation, written: WrittenFields): boolean {
  return (['title', 'note', 'author'] as const).every(
    (name) => written[name].trim() === annotation[name],
  );
}

/**
 * What is written on the page, stored or not. When the page of a deleted annotation is left
 * with something written, a message keeps the text.
 */
function useWritten({ annotation, isGone }: AnnotationPageProps) {
  const { title, note, author } = annotation;
  const written = useRef<WrittenFields>({ title, note, author });
  const isKept = useRef(false);
  const newest = useRef({ annotation, isGone });
  newest.current = { annotation, isGone };
  useEffect(
    () => () => {
      const last = newest.current;
      if (!last.isGone || isKept.current || isSameText(last.annotation, written.current)) return;
      reportUnstored(last.annotation, written.current);
    },
    [],
  );
  const storeNew = async () => {
    isKept.current = true;
    const { ok } = await storeAsNew(annotation, written.current);
    isKept.current = ok;
  };
  return { written, storeNew };
}

/** `/annotations/:id`: what is written about one annotation, and its size. */
export function AnnotationPage({ annotation, isGone }: AnnotationPageProps) {
  const { t } = useTranslation('annotations');
  const { titleOf } = useAnnotationWords();
  const isEdited = useStore(editedAnnotationStore) === annotation.id;
  const { written, storeNew } = useWritten({ annotation, isGone });
  const title = useRef<HTMLInputElement>(null);
  const isNew = useRef(annotation.revision === 0);

  useEffect(() => {
    // A shape that was just drawn has no name yet.
    if (isNew.current) title.current?.focus();
    return () => editedAnnotationStore.set(null);
  }, []);

  const editShape = () => {
    pauseDrawing();
    editedAnnotationStore.set(isEdited ? null : annotation.id);
  };
  const remove = () => {
    openAnnotationList();
    void removeAnnotation(annotation);
  };
  const field = (name: keyof WrittenFields) => ({
    stored: annotation[name],
    isGone,
    onText: (text: string) => {
      written.current = { ...written.current, [name]: text };
    },
    onStore: (text: string) => storeField(annotation, name, text),
  });
  return (
    <article className="page annotation-page">
      <p className="page-back">
        <Link to={{ page: 'extension', name: 'annotations', rest: [] }}>{t('form.back')}</Link>
      </p>
      <PageHeading title={titleOf(annotation)}>
        <span className="annotation-heading">
          <CategoryMark category={annotation.category} colour={annotation.colour} size={26} />
          {titleOf(annotation)}
        </span>
      </PageHeading>
      {isGone ? (
        <GoneNotice getText={() => writtenText(written.current)} onStoreNew={storeNew} />
      ) : (
        <div className="button-row">
          <TextButton
            onPress={() =>
              showOnMap({ kind: 'positions', positions: geometryPositions(annotation.geometry) })
            }
          >
            {t('form.zoomTo')}
          </TextButton>
          <TextButton onPress={editShape}>{t(isEdited ? 'shape.done' : 'shape.edit')}</TextButton>
          <TextButton kind="danger" onPress={remove}>
            {t('form.delete')}
          </TextButton>
        </div>
      )}
      {!isGone && <ShapeParts annotation={annotation} />}
      <div className="form">
        <DraftField
          {...field('title')}
          label={t('form.title')}
          hint={t('form.titleHint')}
          maxLength={200}
          inputRef={title}
        />
        {!isGone && (
          <>
            <CategorySelect
              value={annotation.category}
              colour={annotation.colour}
              onChange={(category) => void storeField(annotation, 'category', category)}
            />
            <ColourChoice
              value={annotation.colour}
              onChange={(colour) => void storeField(annotation, 'colour', colour)}
            />
          </>
        )}
        <DraftField {...field('note')} label={t('form.note')} maxLength={10_000} isLong />
        <DraftField {...field('author')} label={t('form.author')} maxLength={200} />
      </div>
      <Size annotation={annotation} />
    </article>
  );
}
