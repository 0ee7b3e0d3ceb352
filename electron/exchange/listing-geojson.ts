import { type ListedSite, listingProperties } from './listing-site.ts';

/**
 * Writes sites as an RFC 7946 FeatureCollection of points. A site whose position no source
 * gives is kept with a null geometry, as the standard provides (section 3.2).
 */
export function writeSiteGeoJson(listed: readonly ListedSite[]): string {
  const features = listed.map((one) => {
    const { id, ...properties } = listingProperties(one);
    const { location } = one.site;
    const geometry = location === null ? null : { type: 'Point', coordinates: location };
    return { type: 'Feature', id, geometry, properties };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
