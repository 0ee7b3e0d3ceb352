import { type Context, Hono } from 'hono';
import { listingRequestSchema } from '#shared/api/listing.ts';
import { writeSiteCsv, writeSpeciesCsv } from '../../exchange/listing-csv.ts';
import { writeSiteGeoJson } from '../../exchange/listing-geojson.ts';
import type { Catalogue } from '../../services/atlas/catalogue.ts';
import { listedSites, listedSpecies } from '../../services/atlas/listing.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { validate, validateBody } from '../validate.ts';

/** The ids of every site of a much larger atlas. */
const MAXIMUM_LISTING_BYTES = 1_000_000;

type Ids = readonly string[] | null;

/** Each file that can be fetched, and who writes it. */
const FILES: Readonly<
  Record<string, readonly [type: string, write: (catalogue: Catalogue, ids: Ids) => string]>
> = {
  'sites.csv': ['text/csv; charset=utf-8', (atlas, ids) => writeSiteCsv(listedSites(atlas, ids))],
  'sites.geojson': [
    'application/geo+json',
    (atlas, ids) => writeSiteGeoJson(listedSites(atlas, ids)),
  ],
  'species.csv': [
    'text/csv; charset=utf-8',
    (atlas, ids) => writeSpeciesCsv(listedSpecies(atlas, ids)),
  ],
};

/** Ids of a query, `?ids=a,b`; without it, everything. */
function idsOfQuery(context: Context): Ids {
  const ids = context.req.query('ids');
  if (ids === undefined) return null;
  return validate(listingRequestSchema, { ids: ids.split(',').filter((id) => id !== '') }).ids;
}

/** What a list needs beside its rows, and what is listed as a file. */
export function listingRoutes({ atlas }: Services): Hono {
  const routes = new Hono().get('/assessments', (context) =>
    context.json(atlas.catalogue().assessments),
  );
  for (const [name, [type, write]] of Object.entries(FILES)) {
    const send = (context: Context, ids: Ids) =>
      context.body(write(atlas.catalogue(), ids), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    routes
      .get(`/export/${name}`, (context) => send(context, idsOfQuery(context)))
      .post(`/export/${name}`, limitBody(MAXIMUM_LISTING_BYTES), async (context) => {
        const { ids } = await validateBody(listingRequestSchema, context);
        return send(context, ids);
      });
  }
  return routes;
}
