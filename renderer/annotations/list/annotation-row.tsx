import { GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { showOnMap } from '#renderer/map/map-store.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { geometryPositions } from '#shared/geo/geometry-positions.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatPosition } from '#shared/text/format-position.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import { CategoryMark } from '../category-mark.tsx';
import { openAnnotation } from '../edit-actions.ts';
import { measureGeometry } from '../measure.ts';
import { hoveredAnnotationStore } from '../state/selection.ts';
import { useAnnotationWords } from '../use-annotation-words.ts';

/** One annotation in the list: symbol, title, category, size, day. */
export function AnnotationRow({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotations');
  const { language, word } = useWords();
  const { titleOf, length, area } = useAnnotationWords();
  const { id, category, colour } = annotation;
  const title = titleOf(annotation);
  const measured = measureGeometry(annotation.geometry);
  const size =
    measured.kind === 'point'
      ? formatPosition(measured.position)
      : measured.kind === 'line'
        ? length(measured.lengthMetres)
        : measured.areaHectares === null
          ? null
          : area(measured.areaHectares);
  return (
    <GridListItem
      id={id}
      textValue={title}
      className="annotation-row"
      onAction={() => openAnnotation(id)}
      onHoverStart={() => hoveredAnnotationStore.set(id)}
      onHoverEnd={() => hoveredAnnotationStore.set(null)}
    >
      <CategoryMark category={category} colour={colour} />
      <span className="annotation-row-text">
        <b>{title}</b>
        <span className="quiet">
          {[
            word(ANNOTATION_CATEGORY_WORDS[category]),
            size,
            formatDate(annotation.createdAt, language),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </span>
      <IconButton
        icon="target"
        label={t('list.zoomTo', { title })}
        onPress={() =>
          showOnMap({ kind: 'positions', positions: geometryPositions(annotation.geometry) })
        }
      />
    </GridListItem>
  );
}
