import { Hono } from 'hono';
import { nameMatchRequestSchema, searchRequestSchema } from '#shared/api/search.ts';
import type { Services } from '../../services/open-services.ts';
import { validate } from '../validate.ts';

/** Reading the atlas: entities, their pages, search. */
export function atlasRoutes({ atlas }: Services): Hono {
  const isIn = (province: string | undefined) => (one: { readonly provinces: readonly string[] }) =>
    province === undefined || one.provinces.includes(province);
  return new Hono()
    .get('/manifest', (context) => context.json(atlas.manifest))
    .get('/completeness', (context) => context.json(atlas.completeness()))
    .get('/ecoregion', (context) => context.json(atlas.ecoregionPage()))
    .get('/provinces', (context) => context.json(atlas.catalogue().provinces))
    .get('/provinces/:id', (context) => context.json(atlas.provincePage(context.req.param('id'))))
    .get('/sites', (context) => {
      const sites = [...atlas.catalogue().sites.values()];
      return context.json(sites.filter(isIn(context.req.query('province'))));
    })
    .get('/sites/:id', (context) => context.json(atlas.sitePage(context.req.param('id'))))
    .get('/species', (context) => {
      const species = [...atlas.catalogue().species.values()];
      return context.json(species.filter(isIn(context.req.query('province'))));
    })
    .get('/species/:id', (context) => context.json(atlas.speciesPage(context.req.param('id'))))
    .get('/threats', (context) => context.json([...atlas.catalogue().threats.values()]))
    .get('/threats/:id', (context) => context.json(atlas.threatPage(context.req.param('id'))))
    .get('/features', (context) => {
      const kind = context.req.query('kind');
      const features = atlas.catalogue().features;
      return context.json(
        kind === undefined ? features : features.filter((one) => one.kind === kind),
      );
    })
    .get('/features/:kind/:id', (context) =>
      context.json(atlas.featurePage(context.req.param('kind'), context.req.param('id'))),
    )
    .get('/designations', (context) => context.json(atlas.catalogue().designations))
    .get('/designations/:id', (context) =>
      context.json(atlas.designationPage(context.req.param('id'))),
    )
    .get('/sources', (context) => context.json([...atlas.catalogue().sources.values()]))
    .get('/claims', (context) => {
      const { province } = context.req.query();
      const claims = atlas.catalogue().claims;
      return context.json(
        province === undefined
          ? claims
          : claims.filter((claim) => claim.subject === `province:${province}`),
      );
    })
    .get('/search', (context) => {
      return context.json(atlas.search(validate(searchRequestSchema, context.req.query())));
    })
    .get('/name-matches', (context) => {
      const request = validate(nameMatchRequestSchema, context.req.query());
      return context.json(atlas.nameMatches(request));
    });
}
