import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { RedListMark } from '#renderer/ui/red-list-mark.tsx';
import type { SpeciesPage } from '#shared/api/atlas.ts';
import { SPECIES_RANKS } from '#shared/model/closed-lists.ts';
import { SourceMark } from '../sources/source-mark.tsx';

/** Status with its year and what was assessed: a subspecies can differ from its species. */
export function SpeciesFacts({ page }: { readonly page: SpeciesPage }) {
  const { t } = useTranslation();
  const { species } = page;
  const assessed = SPECIES_RANKS.find((rank) => rank === species.redListScope);
  const assessment = [
    species.redListYear === null ? null : t('species.assessed', { year: species.redListYear }),
    assessed === undefined ? null : t(`rank.${assessed}`),
  ].filter((part) => part !== null);
  return (
    <Facts>
      <Fact label={t('species.redList')}>
        {species.redListCategory === null ? (
          <NotKnown />
        ) : (
          <RedListMark category={species.redListCategory} hasWords />
        )}{' '}
        <SourceMark sourceId={species.redListSourceId} />
        {assessment.length > 0 && <span className="row-note">{assessment.join(' · ')}</span>}
      </Fact>
      <Fact label={t('species.cites')}>
        {species.citesAppendix === null ? (
          <NotKnown />
        ) : (
          <>
            {t('species.appendix', { appendix: species.citesAppendix })}{' '}
            <SourceMark sourceId={species.citesSourceId} />
          </>
        )}
      </Fact>
      <Fact label={t('species.rank')}>{t(`rank.${species.rank}`)}</Fact>
      <Fact label={t('species.classification')}>
        <span lang="la">{[species.className, species.order, species.family].join(' › ')}</span>{' '}
        <SourceMark sourceId={species.sourceId} />
      </Fact>
    </Facts>
  );
}
