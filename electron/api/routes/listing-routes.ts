import { type Context, Hono } from 'hono';
import { type ListingRequest, listingRequestSchema } from '#shared/api/listing.ts';
import { csvForm } from '#shared/text/csv.ts';
import type { ListingFormat } from '../../exchange/listing-column.ts';
import { writeListingCsv } from '../../exchange/listing-csv.ts';
import { DESIGNATION_LISTING } from '../../exchange/listing-designation.ts';
import { writeListingGeoJson } from '../../exchange/listing-geojson.ts';
import { SITE_LISTING } from '../../exchange/listing-site.ts';
import { SPECIES_LISTING } from '../../exchange/listing-species.ts';
import { THREAT_LISTING } from '../../exchange/listing-threat.ts';
import type { Catalogue } from '../../services/atlas/catalogue.ts';
import {
  listedDesignations,
  listedSites,
  listedSpecies,
  listedThreats,
} from '../../services/atlas/listing.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { validate, validateBody } from '../validate.ts';

/** The ids of every site of a much larger atlas. */
const MAXIMUM_LISTING_BYTES = 1_000_000;

interface ExportedFile {
  readonly type: string;
  readonly write: (catalogue: Catalogue, request: ListingRequest) => string;
}

type Listed<Row> = (catalogue: Catalogue, ids: readonly string[] | null) => readonly Row[];

function csvFile<Row>(format: ListingFormat<Row>, listed: Listed<Row>): ExportedFile {
  return {
    type: 'text/csv; charset=utf-8',
    write: (catalogue, { ids, language }) =>
      writeListingCsv(format, listed(catalogue, ids), catalogue.sources, csvForm(language)),
  };
}

function geoJsonFile<Row>(format: ListingFormat<Row>, listed: Listed<Row>): ExportedFile {
  return {
    type: 'application/geo+json',
    write: (catalogue, { ids }) =>
      writeListingGeoJson(format, listed(catalogue, ids), catalogue.sources),
  };
}

/** Each file that can be fetched, and who writes it. */
const FILES: Readonly<Record<string, ExportedFile>> = {
  'sites.csv': csvFile(SITE_LISTING, listedSites),
  'sites.geojson': geoJsonFile(SITE_LISTING, listedSites),
  'species.csv': csvFile(SPECIES_LISTING, listedSpecies),
  'threats.csv': csvFile(THREAT_LISTING, listedThreats),
  'designations.csv': csvFile(DESIGNATION_LISTING, listedDesignations),
  'designations.geojson': geoJsonFile(DESIGNATION_LISTING, listedDesignations),
};

/** `?ids=a,b&language=ru`; without ids everything, without a language English. */
function requestOfQuery(context: Context): ListingRequest {
  const { ids, language } = context.req.query();
  return validate(listingRequestSchema, {
    ids: ids === undefined ? null : ids.split(',').filter((id) => id !== ''),
    language,
  });
}

/** What a list needs beside its rows, and what is listed as a file. */
export function listingRoutes({ atlas }: Services): Hono {
  const routes = new Hono().get('/assessments', (context) =>
    context.json(atlas.catalogue().assessments),
  );
  for (const [name, { type, write }] of Object.entries(FILES)) {
    const send = (context: Context, request: ListingRequest) =>
      context.body(write(atlas.catalogue(), request), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    routes
      .get(`/export/${name}`, (context) => send(context, requestOfQuery(context)))
      .post(`/export/${name}`, limitBody(MAXIMUM_LISTING_BYTES), async (context) =>
        send(context, await validateBody(listingRequestSchema, context)),
      );
  }
  return routes;
}
