import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';
import { THREAT_TIMING_WORDS, TREND_WORDS } from '#shared/text/vocabulary/threats.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { ScopeCell, SeverityCell } from './heat-cell.tsx';
import { TREND_MARKS } from './trend-marks.ts';

export interface HeatRow extends ThreatAssessment {
  readonly key: string;
  readonly title: ReactNode;
}

interface HeatTableProps {
  /** What the first column names: a threat, a province, a site … */
  readonly firstColumn: string;
  readonly caption: string;
  readonly rows: readonly HeatRow[];
}

/** Scope and severity as colour and as words; evidence, timing, trend and source in a line below. */
export function HeatTable({ firstColumn, caption, rows }: HeatTableProps) {
  const { t } = useTranslation();
  const { word } = useWords();
  return (
    <table className="table heat-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{firstColumn}</th>
          <th scope="col">{t('threat.scope')}</th>
          <th scope="col">{t('threat.severity')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr className="heat-row">
              <th scope="row">{row.title}</th>
              <ScopeCell scope={row.scope} />
              <SeverityCell severity={row.severity} />
            </tr>
            <tr>
              <td colSpan={3} className="heat-detail">
                {row.evidence !== null && <p>{word(row.evidence)}</p>}
                {t('common.pair', {
                  label: t('threat.timing'),
                  value: word(THREAT_TIMING_WORDS[row.timing]),
                })}
                {' · '}
                {t('common.pair', {
                  label: t('threat.trend'),
                  value: word(TREND_WORDS[row.trend]),
                })}{' '}
                {TREND_MARKS[row.trend]} <SourceMark sourceId={row.sourceId} />
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
