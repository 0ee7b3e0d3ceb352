import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { Name } from '#renderer/ui/name.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { ProvincePage } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { ClaimScopeText } from '../claims/claim-scope.tsx';
import { claimInUse } from '../claims/group-claims.ts';
import { SourceMark } from '../sources/source-mark.tsx';

/** A figure with scope, year and source; the province's own value where no claim says more. */
function Figure({
  value,
  unit,
  claim,
}: {
  readonly value: number | null;
  readonly unit: string;
  readonly claim: Claim | undefined;
}): ReactNode {
  const { number } = useWords();
  if (value === null) return <NotKnown />;
  return (
    <>
      <span className="figure">
        {number(value, 0)} {unit}
      </span>{' '}
      <SourceMark sourceId={claim?.sourceId} />
      {claim !== undefined && (
        <span className="row-note">
          <ClaimScopeText claim={claim} />
        </span>
      )}
    </>
  );
}

/** Capital, areas and population of a province. */
export function ProvinceFacts({ page }: { readonly page: ProvincePage }) {
  const { t } = useTranslation();
  const { word, number } = useWords();
  const { province, claims } = page;
  const squareKilometres = word(CLAIM_UNIT_WORDS['square-kilometre']);
  const { areaSquareKilometres: area, areaInsideSquareKilometres: inside, shareInside } = province;
  return (
    <Facts>
      <Fact label={t('province.capital')}>
        {province.capital === null ? (
          <NotKnown />
        ) : (
          <>
            <Name names={province.capital} fallback="" />{' '}
            <SourceMark sourceId={province.sourceIds[0]} />
          </>
        )}
      </Fact>
      <Fact label={t('province.area')}>
        <Figure value={area} unit={squareKilometres} claim={claimInUse(claims, 'area')} />
      </Fact>
      <Fact label={t('province.areaInside')}>
        <Figure
          value={inside}
          unit={squareKilometres}
          claim={claimInUse(claims, 'area-inside-ecoregion')}
        />
        {shareInside !== null && (
          <span className="row-note">
            {t('province.shareInside', { share: number(100 * shareInside, 0) })}
            {' · '}
            {t('province.insideComputed')}
          </span>
        )}
      </Fact>
      <Fact label={t('province.population')}>
        <Figure
          value={province.population}
          unit={word(CLAIM_UNIT_WORDS.person)}
          claim={claimInUse(claims, 'human-population')}
        />
      </Fact>
    </Facts>
  );
}
