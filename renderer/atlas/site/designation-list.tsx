import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Name } from '#renderer/ui/name.tsx';
import type { Designation } from '#shared/api/atlas.ts';
import { formatCriteria } from '#shared/text/format-criteria.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { DESIGNATION_WORDS } from '#shared/text/vocabulary/sites.ts';
import { SourceMark } from '../sources/source-mark.tsx';

/** International labels: properties of their own, with their own number, year and area. */
export function DesignationList({
  designations,
}: {
  readonly designations: readonly Designation[];
}) {
  const { t } = useTranslation();
  const { word, number } = useWords();
  return (
    <ul className="rows">
      {designations.map((designation) => {
        const details = [
          word(DESIGNATION_WORDS[designation.kind]),
          designation.reference === null
            ? null
            : t('designation.number', { reference: designation.reference }),
          designation.year,
          designation.extensionYear === null
            ? null
            : t('designation.extended', { year: designation.extensionYear }),
          designation.criteria === null
            ? null
            : t('designation.criteria', {
                criteria: formatCriteria(designation.kind, designation.criteria),
              }),
          designation.areaHectares === null
            ? null
            : `${number(designation.areaHectares, 0)} ${word(CLAIM_UNIT_WORDS.hectare)}`,
        ].filter((detail) => detail !== null);
        return (
          <li key={designation.id}>
            <Link to={{ page: 'feature', kind: 'designation', id: designation.id }}>
              <Name names={designation.names} fallback={designation.id} />
            </Link>{' '}
            <SourceMark sourceId={designation.sourceId} />
            <span className="row-note">{details.join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
