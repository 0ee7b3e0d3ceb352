import { useMemo } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { replaceFilters, useFilter } from '#renderer/app/router.ts';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { useWords } from '#renderer/i18n/use-words.ts';
import { FilterSelect } from '#renderer/ui/filter-select.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { DRAWING_TOOLS } from '#shared/api/sketches.ts';
import { ANNOTATION_CATEGORIES } from '#shared/model/closed-lists.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import { pressTool } from '../drawing/drawing-store.ts';
import { ExchangeButtons } from '../import/exchange-buttons.tsx';
import { ImportReportView } from '../import/import-report-view.tsx';
import { useAnnotations } from '../state/annotations.ts';
import { useAnnotationWords } from '../use-annotation-words.ts';
import { AnnotationList } from './annotation-list.tsx';
import { LIST_ORDERS, type ListOrder, listAnnotations } from './list-annotations.ts';

function EmptyList() {
  const { t } = useTranslation('annotations');
  return (
    <div className="empty">
      <p>{t('list.empty')}</p>
      <p>{t('list.emptyHint')}</p>
      <div className="button-row">
        {DRAWING_TOOLS.map((tool) => (
          <TextButton key={tool} onPress={() => pressTool(tool)}>
            {t(`tools.${tool}`)}
          </TextButton>
        ))}
      </div>
    </div>
  );
}

function isListOrder(value: string): value is ListOrder {
  return (LIST_ORDERS as readonly string[]).includes(value);
}

/** `/annotations`: everything the reader has drawn. */
export function AnnotationListPage() {
  const { t } = useTranslation('annotations');
  const { word, compare } = useWords();
  const { titleOf } = useAnnotationWords();
  const annotations = useAnnotations();
  const [text, setText] = useFilter('text');
  const [category, setCategory] = useFilter('category');
  const [wantedOrder, setOrder] = useFilter('order');
  const order = isListOrder(wantedOrder) ? wantedOrder : 'newest';

  const shown = useMemo(() => {
    const categoryOf = (annotation: (typeof annotations)[number]) =>
      word(ANNOTATION_CATEGORY_WORDS[annotation.category]);
    return listAnnotations(
      annotations,
      { order, category, text },
      { titleOf, categoryOf, compare },
    );
  }, [annotations, order, category, text, titleOf, word, compare]);

  const counts = useMemo(() => Map.groupBy(annotations, (one) => one.category), [annotations]);
  return (
    <article className="page">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {annotations.length > 0 && (
        <p className="subtitle" role="status">
          {shown.length === annotations.length
            ? t('list.count', { count: annotations.length })
            : t('list.countOf', { shown: shown.length, total: annotations.length })}
        </p>
      )}
      <ExchangeButtons canExport={annotations.length > 0} />
      <ImportReportView />
      {annotations.length === 0 ? (
        <EmptyList />
      ) : (
        <>
          <div className="filters annotation-filters">
            <SearchField className="name-filter" value={text} onChange={setText}>
              <Label>{t('list.search')}</Label>
              <Input />
            </SearchField>
            <FilterSelect
              label={t('list.category')}
              allLabel={t('list.allCategories')}
              value={category}
              options={ANNOTATION_CATEGORIES.filter((value) => counts.has(value)).map((value) => ({
                value,
                label: word(ANNOTATION_CATEGORY_WORDS[value]),
                count: counts.get(value)?.length ?? 0,
              }))}
              onChange={setCategory}
            />
            <FilterSelect
              label={t('list.sort')}
              allLabel={t('list.sortBy.newest')}
              value={order === 'newest' ? '' : order}
              options={LIST_ORDERS.filter((value) => value !== 'newest').map((value) => ({
                value,
                label: t(`list.sortBy.${value}`),
              }))}
              onChange={setOrder}
            />
          </div>
          {shown.length === 0 ? (
            <div className="empty">
              <p>{t('list.none')}</p>
              <TextButton onPress={() => replaceFilters({ text: null, category: null })}>
                {t('list.clear')}
              </TextButton>
            </div>
          ) : (
            <AnnotationList annotations={shown} />
          )}
          <p className="quiet keys-hint">{t('list.keys')}</p>
        </>
      )}
    </article>
  );
}
