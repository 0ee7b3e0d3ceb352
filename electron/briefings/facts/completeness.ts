import type { BriefingInput } from '../briefing-input.ts';
import type { BriefingText } from '../text/briefing-text.ts';

export interface CompletenessRow {
  readonly label: string;
  readonly known: number;
  readonly total: number;
}

/** How many values of each kind are known, of those that there could be. */
export function completenessRows(
  { page, language }: BriefingInput,
  rows: BriefingText['unknown']['rows'],
): CompletenessRow[] {
  const { sites, threats, province } = page;
  const species = [
    ...new Map(page.species.map((entry) => [entry.speciesId, entry.species])).values(),
  ];
  const count = <Item>(items: readonly Item[], isKnown: (item: Item) => boolean) => ({
    known: items.filter(isKnown).length,
    total: items.length,
  });
  return [
    {
      label: rows.population,
      ...count([province.areaSquareKilometres, province.population], (value) => value !== null),
    },
    { label: rows.localName, ...count(sites, (site) => site.names[language] !== null) },
    { label: rows.sitePoint, ...count(sites, (site) => site.location !== null) },
    { label: rows.siteArea, ...count(sites, (site) => site.areaHectares !== null) },
    { label: rows.siteYear, ...count(sites, (site) => site.establishedYear !== null) },
    { label: rows.siteIucn, ...count(sites, (site) => site.iucnCategory !== null) },
    { label: rows.speciesRedList, ...count(species, (one) => one.redListCategory !== null) },
    { label: rows.threatScope, ...count(threats, ({ scope }) => scope !== 'unknown') },
    { label: rows.threatSeverity, ...count(threats, ({ severity }) => severity !== 'unknown') },
    { label: rows.threatTrend, ...count(threats, ({ trend }) => trend !== 'unknown') },
  ];
}
