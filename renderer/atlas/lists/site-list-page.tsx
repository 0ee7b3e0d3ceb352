import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { provincesQuery, sitesQuery, sourcesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, sitesInViewStore, useMapEmphasis } from '#renderer/map/map-store.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { FilterSelect } from '#renderer/ui/filter-select.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { DESIGNATION_KINDS, SITE_CATEGORIES } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { SitesTable } from '../links/sites-table.tsx';
import { SourceProvider } from '../sources/source-context.tsx';
import { ListHeading } from './list-heading.tsx';
import { countValues, matchesText } from './matches-text.ts';
import { NameFilter } from './name-filter.tsx';
import { provinceOptions } from './province-options.ts';

function SiteList({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useTranslation();
  const { word, language } = useWords();
  const { data: provinces = [] } = useQuery(provincesQuery());
  const { data: sources = [] } = useQuery(sourcesQuery());
  const inView = useStore(sitesInViewStore);
  const [name] = useFilter('name');
  const [province, setProvince] = useFilter('province');
  const [category, setCategory] = useFilter('category');
  const [label, setLabel] = useFilter('label');
  const [view, setView] = useFilter('view');

  const shown = useMemo(() => {
    const visible = new Set(inView);
    return sites.filter(
      (site) =>
        matchesText(site.names, [site.nativeCategory], name) &&
        (province === '' || site.provinces.some((id) => id === province)) &&
        (category === '' || site.category === category) &&
        (label === '' || site.designations.some(({ kind }) => kind === label)) &&
        (view === '' || visible.has(site.id)),
    );
  }, [sites, inView, name, province, category, label, view]);

  const isFiltered = name !== '' || province !== '' || category !== '' || label !== '';
  useMapEmphasis(
    isFiltered ? { ...NO_EMPHASIS, sites: shown.map((site) => site.id) } : NO_EMPHASIS,
  );

  const categories = countValues(sites, (site) => [site.category]);
  const labels = countValues(sites, (site) => [
    ...new Set(site.designations.map((designation) => designation.kind)),
  ]);
  return (
    <SourceProvider sources={sources}>
      <article className="page">
        <ListHeading title={t('site.many')} shown={shown.length} total={sites.length} />
        <div className="filters">
          <NameFilter />
          <FilterSelect
            label={t('province.one')}
            allLabel={t('list.all')}
            value={province}
            options={provinceOptions(
              provinces,
              countValues(sites, (site) => site.provinces),
              language,
            )}
            onChange={setProvince}
          />
          <FilterSelect
            label={t('site.category')}
            allLabel={t('list.all')}
            value={category}
            options={SITE_CATEGORIES.filter((value) => categories.has(value)).map((value) => ({
              value,
              label: word(SITE_CATEGORY_WORDS[value]),
              count: categories.get(value) ?? 0,
            }))}
            onChange={setCategory}
          />
          <FilterSelect
            label={t('site.label')}
            allLabel={t('list.all')}
            value={label}
            options={DESIGNATION_KINDS.filter((value) => labels.has(value)).map((value) => ({
              value,
              label: word(DESIGNATION_WORDS[value]),
              count: labels.get(value) ?? 0,
            }))}
            onChange={setLabel}
          />
          <CheckboxField isSelected={view !== ''} onChange={(on) => setView(on ? '1' : '')}>
            {t('list.onlyInView')}
          </CheckboxField>
        </div>
        {shown.length === 0 ? (
          <p className="empty">{view === '' ? t('list.nothing') : t('list.nothingInView')}</p>
        ) : (
          <SitesTable sites={shown} />
        )}
      </article>
    </SourceProvider>
  );
}

/** `/sites` */
export function SiteListPage() {
  const query = useQuery(sitesQuery());
  return <QueryPage query={query}>{(sites) => <SiteList sites={sites} />}</QueryPage>;
}
