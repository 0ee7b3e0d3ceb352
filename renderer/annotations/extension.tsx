import { useTranslation } from 'react-i18next';
import type { Extension } from '#renderer/app/extensions.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { ANNOTATION_CATEGORIES } from '#shared/model/closed-lists.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import { AnnotationsPanel } from './annotations-panel.tsx';
import { CategoryMark } from './category-mark.tsx';
import { DrawingToolbar } from './drawing/drawing-toolbar.tsx';
import { AnnotationsMapLayer } from './map-layer.tsx';
import { useAnnotations } from './state/annotations.ts';

function Label() {
  const { t } = useTranslation('annotations');
  return <>{t('title')}</>;
}

/** The categories that are on the map; colour is the reader's own choice, so the legend shows none. */
function Legend() {
  const { word } = useWords();
  const used = new Set(useAnnotations().map(({ category }) => category));
  return (
    <>
      {ANNOTATION_CATEGORIES.filter((category) => used.has(category)).map((category) => (
        <li key={category}>
          <CategoryMark category={category} colour="grey" size={15} />
          {word(ANNOTATION_CATEGORY_WORDS[category])}
        </li>
      ))}
    </>
  );
}

/** What people draw on the map: points, lines and regions of their own. */
export const annotationsExtension: Extension = {
  name: 'annotations',
  Label,
  icon: 'edit',
  Panel: AnnotationsPanel,
  MapLayer: AnnotationsMapLayer,
  Toolbar: DrawingToolbar,
  Legend,
};
