import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ecoregionQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { PageTabs } from '#renderer/ui/page-tabs.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { EcoregionPage as EcoregionPageData } from '#shared/api/atlas.ts';
import { ATLAS_ID, COUNTRIES } from '#shared/model/closed-lists.ts';
import type { Province } from '#shared/model/province.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { ProvinceLink } from '../links/entity-links.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { DesignationList } from '../site/designation-list.tsx';
import { ThreatMatrixTable } from '../threat/threat-matrix-table.tsx';

/** The twelve provinces side by side: the part inside, and what the atlas holds of each. */
function ProvincesTable({ provinces }: { readonly provinces: readonly Province[] }) {
  const { t } = useTranslation();
  const { number, name } = useWords();
  const columns: readonly TableColumn<Province>[] = [
    {
      key: 'province',
      title: t('province.one'),
      isRowHeader: true,
      value: ({ names, id }) => name(names, id),
      cell: ({ id }) => <ProvinceLink id={id} />,
    },
    {
      key: 'inside',
      title: t('province.insideShort'),
      isNumeric: true,
      value: ({ areaInsideSquareKilometres }) => areaInsideSquareKilometres,
      cell: ({ areaInsideSquareKilometres: area }) => (area === null ? '' : number(area, 0)),
    },
    {
      key: 'sites',
      title: t('site.many'),
      isNumeric: true,
      value: ({ siteCount }) => siteCount,
      cell: ({ siteCount }) => siteCount,
    },
    {
      key: 'species',
      title: t('species.many'),
      isNumeric: true,
      value: ({ speciesCount }) => speciesCount,
      cell: ({ speciesCount }) => speciesCount,
    },
  ];
  return (
    <SortableTable
      caption={t('province.many')}
      columns={columns}
      rows={provinces}
      rowKey={({ id }) => id}
      firstSort={{ key: 'inside', isDescending: true }}
    />
  );
}

function EcoregionContent({ data }: { readonly data: EcoregionPageData }) {
  const { t } = useTranslation();
  const { word, name } = useWords();
  return (
    <EntityPage
      kicker={COUNTRIES.map((country) => word(COUNTRY_WORDS[country])).join(' · ')}
      names={data.names}
      fallbackName={ATLAS_ID}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={NO_EMPHASIS}
      target={{ kind: 'ecoregion' }}
    >
      <PageTabs
        label={name(data.names, ATLAS_ID)}
        tabs={[
          {
            id: 'figures',
            title: t('claim.figures'),
            count: data.claims.length,
            content: () => <ClaimList title={t('claim.figures')} claims={data.claims} />,
          },
          {
            id: 'provinces',
            title: t('province.many'),
            count: data.provinces.length,
            content: () => (
              <>
                <ProvincesTable provinces={data.provinces} />
                <p className="quiet">{t('province.insideComputed')}</p>
              </>
            ),
          },
          {
            id: 'threats',
            title: t('threat.many'),
            content: () => <ThreatMatrixTable {...data} />,
          },
          {
            id: 'designations',
            title: t('site.designations'),
            count: data.designations.length,
            content: () => <DesignationList designations={data.designations} />,
          },
        ]}
      />
    </EntityPage>
  );
}

/** `/ecoregion`: the ecoregion as a whole. */
export function EcoregionPage() {
  const query = useQuery(ecoregionQuery());
  return <QueryPage query={query}>{(data) => <EcoregionContent data={data} />}</QueryPage>;
}
