import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFilter } from '#renderer/app/router.ts';
import { provincesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { FilterSelect } from '#renderer/ui/filter-select.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { SortableTable, type TableColumn } from '#renderer/ui/sortable-table.tsx';
import { RED_LIST_CATEGORIES, SPECIES_ROLES } from '#shared/model/closed-lists.ts';
import type { Species } from '#shared/model/species.ts';
import { RED_LIST_WORDS, SPECIES_ROLE_WORDS } from '#shared/text/vocabulary/species.ts';
import { SpeciesLink } from '../links/entity-links.tsx';
import { ListHeading } from './list-heading.tsx';
import { countValues, matchesText } from './matches-text.ts';
import { NameFilter } from './name-filter.tsx';
import { provinceOptions } from './province-options.ts';

function SpeciesList({ species }: { readonly species: readonly Species[] }) {
  const { t } = useTranslation();
  useMapEmphasis(NO_EMPHASIS);
  const { word, name: nameOf, language } = useWords();
  const { data: provinces = [] } = useQuery(provincesQuery());
  const [name] = useFilter('name');
  const [province, setProvince] = useFilter('province');
  const [status, setStatus] = useFilter('status');
  const [role, setRole] = useFilter('role');

  const shown = species.filter(
    (entry) =>
      matchesText(entry.names, [entry.scientificName], name) &&
      (province === '' || entry.provinces.some((id) => id === province)) &&
      (status === '' || entry.redListCategory === status) &&
      (role === '' || entry.roles.some((value) => value === role)),
  );
  const statuses = countValues(species, (entry) =>
    entry.redListCategory === null ? [] : [entry.redListCategory],
  );
  const roles = countValues(species, (entry) => entry.roles);
  const columns: readonly TableColumn<Species>[] = [
    {
      key: 'name',
      title: t('species.one'),
      isRowHeader: true,
      value: (entry) => nameOf(entry.names, entry.scientificName),
      cell: (entry) => <SpeciesLink species={entry} />,
    },
    {
      key: 'status',
      title: t('species.status'),
      value: (entry) => entry.redListCategory && RED_LIST_CATEGORIES.indexOf(entry.redListCategory),
      cell: (entry) => entry.redListYear ?? '',
    },
    {
      key: 'sites',
      title: t('site.many'),
      isNumeric: true,
      value: (entry) => entry.siteIds.length,
      cell: (entry) => entry.siteIds.length,
    },
  ];
  return (
    <article className="page">
      <ListHeading title={t('species.many')} shown={shown.length} total={species.length} />
      <div className="filters">
        <NameFilter />
        <FilterSelect
          label={t('province.one')}
          allLabel={t('list.all')}
          value={province}
          options={provinceOptions(
            provinces,
            countValues(species, (entry) => entry.provinces),
            language,
          )}
          onChange={setProvince}
        />
        <FilterSelect
          label={t('species.redList')}
          allLabel={t('list.all')}
          value={status}
          options={RED_LIST_CATEGORIES.filter((value) => statuses.has(value)).map((value) => ({
            value,
            label: `${value} · ${word(RED_LIST_WORDS[value])}`,
            count: statuses.get(value) ?? 0,
          }))}
          onChange={setStatus}
        />
        <FilterSelect
          label={t('species.role')}
          allLabel={t('list.all')}
          value={role}
          options={SPECIES_ROLES.filter((value) => roles.has(value)).map((value) => ({
            value,
            label: word(SPECIES_ROLE_WORDS[value]),
            count: roles.get(value) ?? 0,
          }))}
          onChange={setRole}
        />
      </div>
      {shown.length === 0 ? (
        <p className="empty">{t('list.nothing')}</p>
      ) : (
        <SortableTable
          caption={t('species.many')}
          columns={columns}
          rows={shown}
          rowKey={(entry) => entry.id}
          firstSort={{ key: 'status', isDescending: false }}
        />
      )}
    </article>
  );
}

/** `/species` */
export function SpeciesListPage() {
  const query = useQuery(speciesListQuery());
  return <QueryPage query={query}>{(species) => <SpeciesList species={species} />}</QueryPage>;
}
