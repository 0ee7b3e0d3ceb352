import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { Foreign } from '#renderer/ui/foreign.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { SitePage } from '#shared/api/atlas.ts';
import type { Country } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import { INSIDE_WORDS } from '#shared/text/vocabulary/places.ts';
import {
  IUCN_CATEGORY_WORDS,
  REALM_WORDS,
  SITE_LEVEL_WORDS,
} from '#shared/text/vocabulary/sites.ts';
import { ProvinceLinks } from '../links/entity-links.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { SiteArea } from './site-area.tsx';

/** The legal category is in the country's own language. */
const COUNTRY_LANGUAGE: Readonly<Record<Country, Language>> = { RU: 'ru', CN: 'zh', MN: 'mn' };

/** What a site is: category, area, year, place. */
export function SiteFacts({ page }: { readonly page: SitePage }) {
  const { t } = useTranslation();
  const { word, position } = useWords();
  const { site } = page;
  const iucnWords = site.iucnCategory === null ? undefined : IUCN_CATEGORY_WORDS[site.iucnCategory];
  return (
    <Facts>
      <Fact label={t('site.nativeCategory')}>
        <Foreign language={COUNTRY_LANGUAGE[site.country]}>{site.nativeCategory}</Foreign>{' '}
        <SourceMark sourceId={site.sourceId} />
        <span className="row-note">{word(SITE_LEVEL_WORDS[site.level])}</span>
      </Fact>
      <Fact label={t('site.iucnCategory')}>
        {site.iucnCategory === null ? (
          <NotKnown />
        ) : (
          <>
            {site.iucnCategory} <SourceMark sourceId={site.iucnSourceId} />
            {iucnWords !== undefined && <span className="row-note">{word(iucnWords)}</span>}
          </>
        )}
      </Fact>
      <SiteArea page={page} />
      <Fact label={t('site.established')}>
        {site.establishedYear === null ? (
          <NotKnown />
        ) : (
          <>
            {site.establishedYear} <SourceMark sourceId={site.establishedSourceId} />
          </>
        )}
      </Fact>
      <Fact label={t('province.one')}>
        <ProvinceLinks ids={site.provinces} />
      </Fact>
      <Fact label={t('site.inside')}>{word(INSIDE_WORDS[site.insideEcoregion])}</Fact>
      <Fact label={t('site.realm')}>
        {site.realms.length === 0 ? (
          <NotKnown />
        ) : (
          site.realms
            .map((realm) => REALM_WORDS[realm])
            .filter((words) => words !== undefined)
            .map(word)
            .join(', ')
        )}
      </Fact>
      <Fact label={t('site.position')}>
        {site.location === null ? (
          <NotKnown />
        ) : (
          <>
            <span className="figure">{position(site.location)}</span>{' '}
            <SourceMark sourceId={site.pointSourceId} />
          </>
        )}
      </Fact>
    </Facts>
  );
}
