import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Fact } from '#renderer/ui/facts.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { SitePage } from '#shared/api/atlas.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { ClaimRow } from '../claims/claim-row.tsx';
import { SourceMark } from '../sources/source-mark.tsx';

/** Every published area of a site side by side; the one in use first, with the reason. */
export function SiteArea({ page }: { readonly page: SitePage }) {
  const { t } = useTranslation();
  const { number, word } = useWords();
  const claims = page.claims
    .filter((claim) => claim.measure === 'area')
    .toSorted((left, right) => Number(right.inUse) - Number(left.inUse));
  const { areaClaims, areaHectares } = page.site;
  const hectares = word(CLAIM_UNIT_WORDS.hectare);

  if (claims.length > 0) {
    return (
      <div className="fact">
        <dt>{t('site.area')}</dt>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} isContested={claims.length > 1} />
        ))}
      </div>
    );
  }
  if (areaHectares === null) {
    return (
      <Fact label={t('site.area')}>
        <NotKnown />
      </Fact>
    );
  }
  const source = areaClaims.find((claim) => claim.value === areaHectares);
  return (
    <Fact label={t('site.area')}>
      <span className="figure">
        {number(areaHectares)} {hectares}
      </span>{' '}
      <SourceMark sourceId={source?.sourceId} />
    </Fact>
  );
}
