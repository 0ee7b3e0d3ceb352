import { useTranslation } from 'react-i18next';
import { AboutPage } from '#renderer/atlas/about/about-page.tsx';
import { ComparePage } from '#renderer/atlas/compare/compare-page.tsx';
import { EcoregionPage } from '#renderer/atlas/ecoregion/ecoregion-page.tsx';
import { DesignationPage } from '#renderer/atlas/feature/designation-page.tsx';
import { FeaturePage } from '#renderer/atlas/feature/feature-page.tsx';
import { HomePage } from '#renderer/atlas/home/home-page.tsx';
import { DesignationListPage } from '#renderer/atlas/lists/designation-list-page.tsx';
import { SiteListPage } from '#renderer/atlas/lists/site-list-page.tsx';
import { SpeciesListPage } from '#renderer/atlas/lists/species-list-page.tsx';
import { ThreatListPage } from '#renderer/atlas/lists/threat-list-page.tsx';
import { MissingPage } from '#renderer/atlas/page/missing-page.tsx';
import { ProvincePage } from '#renderer/atlas/province/province-page.tsx';
import { SitePage } from '#renderer/atlas/site/site-page.tsx';
import { SpeciesPage } from '#renderer/atlas/species/species-page.tsx';
import { ThreatPage } from '#renderer/atlas/threat/threat-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { EXTENSIONS } from './extensions.ts';
import { useAtlasLocation } from './router.ts';
import { type Route, routePath } from './routes.ts';

function NotFoundPage() {
  const { t } = useTranslation();
  return <MissingPage text={t('notFound.text')} />;
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'ecoregion':
      return <EcoregionPage />;
    case 'province':
      return <ProvincePage id={route.id} />;
    case 'site':
      return <SitePage id={route.id} />;
    case 'species':
      return <SpeciesPage id={route.id} />;
    case 'threat':
      return <ThreatPage id={route.id} />;
    case 'feature':
      if (route.kind === 'designation') return <DesignationPage id={route.id} />;
      return <FeaturePage kind={route.kind} id={route.id} />;
    case 'site-list':
      return <SiteListPage />;
    case 'species-list':
      return <SpeciesListPage />;
    case 'threat-list':
      return <ThreatListPage />;
    case 'designation-list':
      return <DesignationListPage />;
    case 'compare':
      return <ComparePage />;
    case 'about':
      return <AboutPage />;
    case 'extension': {
      const extension = EXTENSIONS.find(({ name }) => name === route.name);
      if (extension === undefined) return <NotFoundPage />;
      return <extension.Panel rest={route.rest} />;
    }
    case 'not-found':
      return <NotFoundPage />;
  }
}

/** The page of the current address. */
export function PageOutlet() {
  const { route } = useAtlasLocation();
  // Extensions keep their state from one of their pages to the next.
  const key = route.page === 'extension' ? route.name : routePath(route);
  return (
    <ErrorBoundary key={key}>
      <Page route={route} />
    </ErrorBoundary>
  );
}
