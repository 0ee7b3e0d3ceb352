import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocation } from '#renderer/app/router.ts';
import { provinceQuery, siteQuery } from '#renderer/bridge/atlas-queries.ts';
import { saveFile } from '#renderer/bridge/save-file.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, showPageOnMap, useMapEmphasis } from '#renderer/map/map-store.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { Failure } from '#renderer/ui/failure.tsx';
import { Loading } from '#renderer/ui/loading.tsx';
import { useIsCutOff } from '#renderer/ui/use-is-cut-off.ts';
import type { ProvincePage, SitePage } from '#shared/api/atlas.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Source } from '#shared/model/source.ts';
import { csvForm } from '#shared/text/csv.ts';
import type { Names } from '#shared/text/names.ts';
import { PageHeading } from '../page/page-heading.tsx';
import { SourceProvider } from '../sources/source-context.tsx';
import { SourceList } from '../sources/source-list.tsx';
import { AddCompared } from './add-compared.tsx';
import { compareCsv } from './compare-csv.ts';
import { compareProvinces } from './compare-provinces.ts';
import { type CompareRow, cellSourceIds } from './compare-rows.ts';
import { compareSites } from './compare-sites.ts';
import { CompareTable } from './compare-table.tsx';
import { COMPARED_KINDS, MOST_COMPARED } from './compared.ts';
import { useCompareWords } from './use-compare-words.ts';
import { compareKind, useCompared } from './use-compared.ts';

/** What both kinds of pages give to a comparison. */
interface Column {
  readonly id: string;
  readonly names: Names;
  readonly location: Position | null;
  readonly sources: readonly Source[];
}

function dataOf<Page>(queries: readonly UseQueryResult<Page>[]): readonly Page[] {
  return queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/** The sources that the rows cite, in the order in which they do. */
function citedSources(columns: readonly Column[], rows: readonly CompareRow[]): readonly Source[] {
  const known = new Map(columns.flatMap(({ sources }) => sources).map((one) => [one.id, one]));
  const cited = new Set(rows.flatMap(({ cells }) => cells.flatMap(cellSourceIds)));
  return [...cited].flatMap((id) => known.get(id) ?? []);
}

function KindSwitch({ current }: { readonly current: string }) {
  const { t } = useTranslation('browse');
  return (
    <p className="kind-switch">
      {COMPARED_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === current}
          onClick={() => compareKind(kind)}
        >
          {t(`compare.kind.${kind}`)}
        </button>
      ))}
    </p>
  );
}

/** Moves the map to what is compared, but not away from a view that the address asks for. */
function useComparedOnMap(kind: string, columns: readonly Column[]): void {
  const ids = columns.map(({ id }) => id);
  useMapEmphasis({ ...NO_EMPHASIS, [kind]: ids });
  const positions = columns.flatMap(({ location }) => (location === null ? [] : [location]));
  const key = JSON.stringify(
    kind === 'provinces' ? { kind: 'province', ids } : { kind: 'positions', positions },
  );
  const isEmpty = kind === 'provinces' ? ids.length === 0 : positions.length === 0;
  useEffect(() => {
    if (!isEmpty && currentLocation().arrival !== 'restored') showPageOnMap(JSON.parse(key));
  }, [key, isEmpty]);
}

interface ComparisonProps {
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow[];
}

function Comparison({ columns, rows }: ComparisonProps) {
  const { t } = useTranslation('browse');
  const { name, language } = useWords();
  const words = useCompareWords();
  const { kind, hasOnlyDifferent, toggle, showOnlyDifferent } = useCompared();
  useComparedOnMap(kind, columns);
  const frame = useRef<HTMLDivElement>(null);
  const isCutOff = useIsCutOff(frame);
  const shown =
    hasOnlyDifferent && columns.length > 1 ? rows.filter((row) => row.isDifferent) : rows;
  const sources = useMemo(() => citedSources(columns, rows), [columns, rows]);
  const named = columns.map(({ id, names }) => ({ id, name: name(names, id) }));
  const save = () => {
    const titles = {
      group: t('compare.csv.group'),
      row: t('compare.rowTitle'),
      isDifferent: t('compare.differs'),
      note: t('compare.csv.note'),
      sources: t('compare.csv.sources'),
      addresses: t('compare.csv.addresses'),
    };
    const text = compareCsv(
      named.map((column) => column.name),
      shown,
      words,
      titles,
      sources,
      csvForm(language),
    );
    saveFile('comparison.csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <SourceProvider sources={sources}>
      <div className="compare-tools">
        <CheckboxField
          isSelected={hasOnlyDifferent}
          isDisabled={columns.length < 2}
          onChange={showOnlyDifferent}
        >
          {t('compare.onlyDifferent')}
        </CheckboxField>
        <button type="button" className="link-button" onClick={save}>
          CSV
        </button>
        <button type="button" className="link-button" onClick={() => window.print()}>
          {t('compare.print')}
        </button>
      </div>
      {isCutOff && <p className="compare-sideways">{t('compare.sideways')}</p>}
      <div
        ref={frame}
        className="compare-scroll"
        role="region"
        aria-label={t(`compare.caption.${kind}`)}
        tabIndex={0}
      >
        <CompareTable kind={kind} columns={named} rows={shown} words={words} onRemove={toggle} />
      </div>
      <p className="quiet">{t('compare.note')}</p>
      <SourceList sources={sources} />
    </SourceProvider>
  );
}

function provinceColumn({ province, sources }: ProvincePage): Column {
  return { id: province.id, names: province.names, location: null, sources };
}

function siteColumn({ site, sources }: SitePage): Column {
  return { id: site.id, names: site.names, location: site.location, sources };
}

/** `/compare`: up to four provinces or sites side by side. */
export function ComparePage() {
  const { t } = useTranslation('browse');
  const { kind, ids, toggle } = useCompared();
  const provinces = useQueries({
    queries: kind === 'provinces' ? ids.map((id) => provinceQuery(id)) : [],
  });
  const sites = useQueries({ queries: kind === 'sites' ? ids.map((id) => siteQuery(id)) : [] });
  const queries = [...provinces, ...sites];
  const error = queries.find((query) => query.error !== null)?.error ?? null;
  const isLoading = queries.some(({ isPending }) => isPending);
  const columns =
    kind === 'provinces' ? dataOf(provinces).map(provinceColumn) : dataOf(sites).map(siteColumn);
  const rows =
    kind === 'provinces' ? compareProvinces(dataOf(provinces)) : compareSites(dataOf(sites));
  return (
    <article className="page compare-page" data-columns={ids.length}>
      <PageHeading title={t('compare.title')}>{t('compare.title')}</PageHeading>
      <KindSwitch current={kind} />
      <AddCompared kind={kind} ids={ids} onAdd={toggle} />
      {error !== null && <Failure error={error} />}
      {error === null && isLoading && columns.length === 0 && <Loading />}
      {ids.length === 0 && <p className="empty">{t('compare.empty', { count: MOST_COMPARED })}</p>}
      {columns.length > 0 && <Comparison columns={columns} rows={rows} />}
    </article>
  );
}
