import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sitesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { Section } from '#renderer/ui/section.tsx';
import { type Completeness, siteCompleteness, speciesCompleteness } from './completeness.ts';
import { CompletenessByKind } from './completeness-by-kind.tsx';

function Bar({ known, total }: { readonly known: number; readonly total: number }) {
  const percent = total === 0 ? 0 : (100 * known) / total;
  return (
    <span className="bar" aria-hidden="true">
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}

interface RowsProps<Property extends string> {
  readonly heading: string;
  readonly rows: readonly Completeness<Property>[];
  readonly label: (property: Property) => string;
}

function Rows<Property extends string>({ heading, rows, label }: RowsProps<Property>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="group-heading">
          {heading}
        </th>
      </tr>
      {rows.map(({ property, known, total }) => (
        <tr key={property}>
          <th scope="row">{label(property)}</th>
          <td className="numeric">
            {known} / {total}
          </td>
          <td>
            <Bar known={known} total={total} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** How much is known of what: what nobody published stays empty in the atlas. */
export function CompletenessTable() {
  const { t } = useTranslation();
  const { data: sites = [] } = useQuery(sitesQuery());
  const { data: species = [] } = useQuery(speciesListQuery());
  return (
    <Section title={t('about.completeness')}>
      <p>{t('about.completenessNote')}</p>
      <CompletenessByKind />
      <table className="table">
        <caption className="table-caption">{t('about.knownProperties')}</caption>
        <Rows
          heading={t('site.many')}
          rows={siteCompleteness(sites)}
          label={(property) => t(`completeness.${property}`)}
        />
        <Rows
          heading={t('species.many')}
          rows={speciesCompleteness(species)}
          label={(property) => t(`completeness.${property}`)}
        />
      </table>
    </Section>
  );
}
