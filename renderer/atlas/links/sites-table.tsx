import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { SortableTable, type TableColumn } from '#renderer/ui/sortable-table.tsx';
import type { Site } from '#shared/model/site.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { SiteLink } from './entity-links.tsx';

/** The source of the area in use is that of the claim with the same value. */
function areaSourceId(site: Site): string | undefined {
  return site.areaClaims.find((claim) => claim.value === site.areaHectares)?.sourceId;
}

/** Sites with category, year and area. */
export function SitesTable({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useTranslation();
  const { word, name, number } = useWords();
  const columns: readonly TableColumn<Site>[] = [
    {
      key: 'name',
      title: t('site.one'),
      isRowHeader: true,
      value: (site) => name(site.names, site.id),
      cell: (site) => (
        <>
          <SiteLink site={site} />
          <span className="row-note">
            {word(SITE_CATEGORY_WORDS[site.category])}
            {site.iucnCategory !== null && ` · IUCN ${site.iucnCategory}`}
            {site.designations.map(
              (designation) => ` · ${word(DESIGNATION_WORDS[designation.kind])}`,
            )}
          </span>
        </>
      ),
    },
    {
      key: 'year',
      title: t('site.since'),
      isNumeric: true,
      value: (site) => site.establishedYear,
      cell: (site) => site.establishedYear ?? <NotKnown />,
    },
    {
      key: 'area',
      title: t('site.areaHectares'),
      isNumeric: true,
      value: (site) => site.areaHectares,
      cell: (site) =>
        site.areaHectares === null ? (
          <NotKnown />
        ) : (
          <>
            {number(site.areaHectares, 0)}
            <SourceMark sourceId={areaSourceId(site)} />
          </>
        ),
    },
  ];
  return (
    <SortableTable
      caption={t('site.many')}
      columns={columns}
      rows={sites}
      rowKey={(site) => site.id}
      firstSort={{ key: 'area', isDescending: true }}
    />
  );
}
