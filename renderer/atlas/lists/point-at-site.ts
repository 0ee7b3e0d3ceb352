import { hoverEntity } from '#renderer/map/map-store.ts';
import type { Site } from '#shared/model/site.ts';

/** Emphasises on the map the site whose row is pointed at; its province where it has no point. */
export function pointAtSite(site: Site | null): void {
  const [province] = site?.provinces ?? [];
  if (site === null) hoverEntity(null);
  else if (site.location !== null) hoverEntity({ kind: 'site', id: site.id });
  else hoverEntity(province === undefined ? null : { kind: 'province', id: province });
}
