import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import {
  featuresQuery,
  manifestQuery,
  provincesQuery,
  sitesQuery,
  speciesListQuery,
  threatsQuery,
} from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { COUNTRIES, type EntityKind } from '#shared/model/closed-lists.ts';
import { COUNTRY_WORDS, ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';
import { FeatureLink, ProvinceLink } from '../links/entity-links.tsx';
import { BrowseLinks } from '../lists/browse-links.tsx';
import { PageHeading } from '../page/page-heading.tsx';

/** Kinds of features that the first page lists in full: they are few. */
const LISTED_KINDS = ['border-area', 'ecoregion', 'corridor', 'river', 'lake', 'response'] as const;

function FeatureDisclosure({ kind }: { readonly kind: EntityKind }) {
  const { word, compare, name } = useWords();
  const { data = [] } = useQuery(featuresQuery(kind));
  if (data.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>
        {word(ENTITY_KIND_WORDS[kind])} <span className="count">{data.length}</span>
      </summary>
      <ul className="rows columns">
        {data
          .toSorted((left, right) => compare(name(left.names), name(right.names)))
          .map((feature) => (
            <li key={feature.id}>
              <FeatureLink feature={feature} />
            </li>
          ))}
      </ul>
    </details>
  );
}

/** Numbers that are doors at the same time. */
function Counts() {
  const { t } = useTranslation();
  const sites = useQuery(sitesQuery());
  const species = useQuery(speciesListQuery());
  const threats = useQuery(threatsQuery());
  return (
    <ul className="counts">
      <li>
        <Link to={{ page: 'site-list' }}>
          <b>{sites.data?.length ?? '…'}</b> {t('site.counted', { count: sites.data?.length ?? 0 })}
        </Link>
      </li>
      <li>
        <Link to={{ page: 'species-list' }}>
          <b>{species.data?.length ?? '…'}</b>{' '}
          {t('species.counted', { count: species.data?.length ?? 0 })}
        </Link>
      </li>
      <li>
        <Link to={{ page: 'threat-list' }}>
          <b>{threats.data?.length ?? '…'}</b>{' '}
          {t('threat.counted', { count: threats.data?.length ?? 0 })}
        </Link>
      </li>
    </ul>
  );
}

/** `/`: what the atlas is and the ways into it. */
export function HomePage() {
  const { t } = useTranslation();
  useMapEmphasis(NO_EMPHASIS);
  const { word } = useWords();
  const provinces = useQuery(provincesQuery());
  const { data: manifest } = useQuery(manifestQuery());
  return (
    <article className="page home">
      <PageHeading title={t('home.title')}>{t('home.title')}</PageHeading>
      <p className="description">{t('home.introduction')}</p>
      <p>
        <Link to={{ page: 'ecoregion' }}>{t('home.whole')}</Link>
      </p>
      <Counts />
      <h2>{t('province.many')}</h2>
      <QueryPage query={provinces}>
        {(list) => (
          <>
            {COUNTRIES.map((country) => (
              <section key={country} className="country">
                <h3>{word(COUNTRY_WORDS[country])}</h3>
                <ul className="rows">
                  {list
                    .filter((province) => province.country === country)
                    .map((province) => (
                      <li key={province.id} className="province-row">
                        <ProvinceLink id={province.id} />
                        <span className="quiet figure">
                          {t('province.siteCount', { count: province.siteCount })}
                        </span>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </QueryPage>
      <h2>{t('home.more')}</h2>
      <BrowseLinks />
      {LISTED_KINDS.map((kind) => (
        <FeatureDisclosure key={kind} kind={kind} />
      ))}
      {manifest !== undefined && (
        <p className="quiet home-foot">
          {t('about.cutOff')}: {manifest.cutOffDate} ·{' '}
          <Link to={{ page: 'about' }}>{t('about.title')}</Link>
        </p>
      )}
    </article>
  );
}
