import type { SitePage } from '#shared/api/atlas.ts';
import { DESIGNATION_KINDS } from '#shared/model/closed-lists.ts';
import {
  type CompareCell,
  type CompareProperty,
  type CompareRow,
  countSpecies,
  speciesRows,
  threatRows,
  toRow,
  UNKNOWN,
} from './compare-rows.ts';

function area({ site, claims }: SitePage): CompareCell {
  if (site.areaHectares === null) return UNKNOWN;
  const claim = claims.find(({ measure, inUse }) => measure === 'area' && inUse) ?? null;
  const source =
    claim?.sourceId ?? site.areaClaims.find(({ value }) => value === site.areaHectares)?.sourceId;
  return {
    kind: 'figure',
    value: site.areaHectares,
    unit: 'hectare',
    claim,
    sourceIds: source === undefined ? [] : [source],
  };
}

/** Reference number and year of each label of a kind. */
function labels(page: SitePage, kind: string): CompareCell {
  const ofKind = page.designations.filter((designation) => designation.kind === kind);
  if (ofKind.length === 0) return { kind: 'terms', terms: [], sourceIds: [] };
  return {
    kind: 'terms',
    terms: ofKind.map(({ reference, year }) =>
      [reference, year].filter((part) => part !== null).join(' · '),
    ),
    sourceIds: ofKind.map(({ sourceId }) => sourceId),
  };
}

/** Sites side by side: what they are, international labels, species, threats. */
export function compareSites(pages: readonly SitePage[]): readonly CompareRow[] {
  const row = (property: CompareProperty, cellOf: (page: SitePage) => CompareCell) =>
    toRow({ group: 'figures', property }, pages.map(cellOf));
  const terms = (values: readonly string[], sourceId: string | null = null): CompareCell =>
    values.length === 0
      ? UNKNOWN
      : { kind: 'terms', terms: values, sourceIds: sourceId === null ? [] : [sourceId] };
  const kinds = DESIGNATION_KINDS.filter((kind) =>
    pages.some(({ designations }) => designations.some((one) => one.kind === kind)),
  );
  return [
    row('country', ({ site }) => terms([site.country])),
    row('provinces', ({ site }) => terms(site.provinces)),
    row('siteCategory', ({ site }) => terms([site.category])),
    row('nativeCategory', ({ site }) => terms([site.nativeCategory], site.sourceId)),
    row('level', ({ site }) => terms([site.level])),
    row('iucnCategory', ({ site }) =>
      terms(site.iucnCategory === null ? [] : [site.iucnCategory], site.iucnSourceId),
    ),
    row('area', area),
    row('established', ({ site }) =>
      site.establishedYear === null
        ? UNKNOWN
        : {
            kind: 'year',
            value: site.establishedYear,
            sourceIds: site.establishedSourceId === null ? [] : [site.establishedSourceId],
          },
    ),
    row('inside', ({ site }) => terms([site.insideEcoregion])),
    row('realms', ({ site }) => terms(site.realms)),
    row('speciesCount', countSpecies),
    ...kinds.map((designation) =>
      toRow(
        { group: 'designations', designation },
        pages.map((page) => labels(page, designation)),
      ),
    ),
    ...speciesRows(pages.map(({ species }) => species)),
    ...threatRows(pages.map(({ threats }) => threats)),
  ];
}
