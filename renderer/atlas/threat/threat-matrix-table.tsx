import { useMemo, useState } from 'react';
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
import { type AssessmentShade, assessmentShade } from './assessment-shade.ts';
import { matrixKey } from './matrix-key.ts';
import { threatMatrix } from './threat-matrix.ts';
import { TREND_MARKS } from './trend-marks.ts';
import { useCellKeys } from './use-cell-keys.ts';

interface ThreatMatrixTableProps {
  readonly provinces: readonly Province[];
  readonly threats: readonly Threat[];
  readonly assessments: readonly AssessedEntity[];
}

/** What the marks in the cells mean, in words. */
function MatrixKey({ shades }: { readonly shades: readonly AssessmentShade[] }) {
  const { t } = useTranslation('browse');
  const { word } = useWords();
  return (
    <ul className="matrix-key" aria-label={t('matrix.key')}>
      {shades.map(({ mark, colour, isDeep, shows, words }) => (
        <li key={mark}>
          <span
            className={isDeep ? 'matrix-swatch deep' : 'matrix-swatch'}
            style={{ backgroundColor: colour }}
          >
            {mark}
          </span>
          {shows === 'scope' ? t('matrix.onlyScope', { scope: word(words) }) : word(words)}
        </li>
      ))}
    </ul>
  );
}

/**
 * Six headings by twelve provinces: how much is reported, how bad the worst of it is, and its
 * trend. Hover, focus or a press tells a cell in words above the table.
 */
export function ThreatMatrixTable({ provinces, threats, assessments }: ThreatMatrixTableProps) {
  const { t } = useTranslation('browse');
  const { word, name } = useWords();
  const rows = useMemo(() => threatMatrix(threats, assessments), [threats, assessments]);
  const key = useMemo(
    () =>
      matrixKey(
        rows.flatMap(({ byProvince }) =>
          [...byProvince.values()].flatMap((all) => all.slice(0, 1)),
        ),
      ),
    [rows],
  );
  const { cell, onKeyDown } = useCellKeys({ rows: rows.length, columns: provinces.length });
  const [told, setTold] = useState('');
  const describe = (heading: Threat, province: Province, reported: readonly AssessedEntity[]) => {
    const [worst] = reported;
    const place = `${name(province.names)}, ${name(heading.names)}`;
    if (worst === undefined) return `${place}: ${t('matrix.nothing')}`;
    return [
      `${place}: ${t('matrix.reported', { count: reported.length })}`,
      `${t('matrix.severity')}: ${word(THREAT_SEVERITY_WORDS[worst.severity])}`,
      `${t('matrix.scope')}: ${word(THREAT_SCOPE_WORDS[worst.scope])}`,
      `${t('matrix.trend')}: ${word(TREND_WORDS[worst.trend])}`,
    ].join('; ');
  };
  return (
    <div className="matrix-frame">
      {/* The buttons say the same to those who hear the page. */}
      <p className="matrix-told" aria-hidden="true">
        {told === '' ? t('matrix.hint') : told}
      </p>
      <table className="matrix" onKeyDown={onKeyDown}>
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
          {rows.map(({ heading, byProvince }, row) => (
            <tr key={heading.id}>
              <th scope="row">
                <ThreatLink threat={heading} isNarrow />
              </th>
              {provinces.map((province, column) => {
                const reported = byProvince.get(province.id) ?? [];
                const [worst] = reported;
                const shade = worst && assessmentShade(worst);
                const words = describe(heading, province, reported);
                const place = cell(row, column);
                return (
                  <td
                    key={province.id}
                    className={shade?.isDeep === true ? 'deep' : undefined}
                    style={shade && { backgroundColor: shade.colour }}
                  >
                    <button
                      type="button"
                      {...place}
                      onFocus={() => {
                        place.onFocus();
                        setTold(words);
                      }}
                      onMouseEnter={() => setTold(words)}
                      onClick={() => setTold(words)}
                    >
                      {worst !== undefined && (
                        <>
                          <span className="matrix-step" aria-hidden="true">
                            {shade?.mark}
                          </span>
                          <span aria-hidden="true">
                            {`${reported.length}${TREND_MARKS[worst.trend]}`}
                          </span>
                        </>
                      )}
                      <span className="visually-hidden">{words}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixKey shades={key} />
    </div>
  );
}
