import { ENTITY_KINDS, type EntityKind } from '#shared/model/closed-lists.ts';

/** Pages that other parts of the program bring along; see `extensions.ts`. */
export const EXTENSION_NAMES = ['annotations', 'briefings'] as const;
export type ExtensionName = (typeof EXTENSION_NAMES)[number];

/** Every page of the atlas that has an address of its own. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'ecoregion' }
  | { readonly page: 'province'; readonly id: string }
  | { readonly page: 'site'; readonly id: string }
  | { readonly page: 'species'; readonly id: string }
  | { readonly page: 'threat'; readonly id: string }
  | { readonly page: 'feature'; readonly kind: EntityKind; readonly id: string }
  | { readonly page: 'site-list' }
  | { readonly page: 'species-list' }
  | { readonly page: 'threat-list' }
  | { readonly page: 'designation-list' }
  | { readonly page: 'compare' }
  | { readonly page: 'about' }
  | { readonly page: 'extension'; readonly name: ExtensionName; readonly rest: readonly string[] }
  | { readonly page: 'not-found'; readonly path: string };

function isEntityKind(value: string | undefined): value is EntityKind {
  return (ENTITY_KINDS as readonly (string | undefined)[]).includes(value);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Reads the path of an address; what it does not know becomes `not-found`. */
export function parseRoute(path: string): Route {
  const [first, second, third, ...others] = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
  const notFound: Route = { page: 'not-found', path };
  if (path.startsWith('//')) return notFound;
  if (first === undefined) return { page: 'home' };

  const extension = EXTENSION_NAMES.find((name) => name === first);
  if (extension !== undefined) {
    const rest = [second, third, ...others].filter((segment) => segment !== undefined);
    return { page: 'extension', name: extension, rest };
  }
  if (second === undefined) {
    if (first === 'ecoregion') return { page: 'ecoregion' };
    if (first === 'sites') return { page: 'site-list' };
    if (first === 'species') return { page: 'species-list' };
    if (first === 'threats') return { page: 'threat-list' };
    if (first === 'designations') return { page: 'designation-list' };
    if (first === 'compare') return { page: 'compare' };
    if (first === 'about') return { page: 'about' };
    return notFound;
  }
  if (third === undefined) {
    if (first === 'province') return { page: 'province', id: second };
    if (first === 'site') return { page: 'site', id: second };
    if (first === 'species') return { page: 'species', id: second };
    if (first === 'threat') return { page: 'threat', id: second };
    return notFound;
  }
  if (first === 'feature' && others.length === 0 && isEntityKind(second)) {
    return { page: 'feature', kind: second, id: third };
  }
  return notFound;
}

/** The path that `parseRoute` reads back as the same route. */
export function routePath(route: Route): string {
  switch (route.page) {
    case 'home':
      return '/';
    case 'ecoregion':
      return '/ecoregion';
    case 'province':
    case 'site':
    case 'species':
    case 'threat':
      return `/${route.page}/${encodeURIComponent(route.id)}`;
    case 'feature':
      return `/feature/${route.kind}/${encodeURIComponent(route.id)}`;
    case 'site-list':
      return '/sites';
    case 'species-list':
      return '/species';
    case 'threat-list':
      return '/threats';
    case 'designation-list':
      return '/designations';
    case 'compare':
      return '/compare';
    case 'about':
      return '/about';
    case 'extension':
      return ['', route.name, ...route.rest.map(encodeURIComponent)].join('/');
    case 'not-found':
      return route.path;
  }
}

/** The page of anything that search or a link names; `null` for what has only a place on the map. */
export function entityRoute(kind: EntityKind, id: string): Route | null {
  switch (kind) {
    case 'atlas':
      return { page: 'ecoregion' };
    case 'province':
    case 'site':
    case 'species':
    case 'threat':
      return { page: kind, id };
    case 'place':
      return null;
    default:
      return { page: 'feature', kind, id };
  }
}

/** Reads a claim's or a search result's `kind:id`. */
export function subjectRoute(subject: string): Route | null {
  const separator = subject.indexOf(':');
  const kind = subject.slice(0, separator);
  if (separator < 1 || !isEntityKind(kind)) return null;
  return entityRoute(kind, subject.slice(separator + 1));
}
