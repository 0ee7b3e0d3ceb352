import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { AssessedEntity } from '#shared/model/linked.ts';
import type { Province } from '#shared/model/province.ts';
import type { Threat } from '#shared/model/threat.ts';
import {
  THREAT_SCOPE_WORDS,
  THREAT_SEVERITY_WORDS,
  TREND_WORDS,
} from '#shared/text/vocabulary/threats.ts';
import { ThreatLink } from '../links/entity-links.tsx';
import { assessmentShade } from './assessment-shade.ts';
import { threatMatrix } from './threat-matrix.ts';

interface ThreatMatrixTableProps {
  readonly provinces: readonly Province[];
  readonly threats: readonly Threat[];
  readonly assessments: readonly AssessedEntity[];
}

const TREND_MARKS = { increasing: '↗', stable: '→', decreasing: '↘', unknown: '' } as const;

/** Six headings by twelve provinces: how much is reported, how bad the worst of it is, and its trend. */
export function ThreatMatrixTable({ provinces, threats, assessments }: ThreatMatrixTableProps) {
  const { t } = useTranslation('browse');
  const { word, name } = useWords();
  const describe = (heading: Threat, province: Province, rows: readonly AssessedEntity[]) => {
    const [worst] = rows;
    const place = `${name(province.names)}, ${name(heading.names)}`;
    if (worst === undefined) return `${place}: ${t('matrix.nothing')}`;
    return [
      `${place}: ${t('matrix.reported', { count: rows.length })}`,
      `${t('matrix.severity')}: ${word(THREAT_SEVERITY_WORDS[worst.severity])}`,
      `${t('matrix.scope')}: ${word(THREAT_SCOPE_WORDS[worst.scope])}`,
      `${t('matrix.trend')}: ${word(TREND_WORDS[worst.trend])}`,
    ].join('; ');
  };
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="quiet">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('matrix.threat')}</span>
            </th>
            {provinces.map((province) => (
              <th key={province.id} scope="col">
                <span className="upright">{name(province.names)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {threatMatrix(threats, assessments).map(({ heading, byProvince }) => (
            <tr key={heading.id}>
              <th scope="row">
                <ThreatLink threat={heading} />
              </th>
              {provinces.map((province) => {
                const rows = byProvince.get(province.id) ?? [];
                const [worst] = rows;
                const shade = worst && assessmentShade(worst);
                const words = describe(heading, province, rows);
                return (
                  <td
                    key={province.id}
                    className={shade?.isDeep === true ? 'deep' : undefined}
                    style={shade && { backgroundColor: shade.colour }}
                    title={words}
                  >
                    <span aria-hidden="true">
                      {worst === undefined ? '' : `${rows.length}${TREND_MARKS[worst.trend]}`}
                    </span>
                    <span className="visually-hidden">{words}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
