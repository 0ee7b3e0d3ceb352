import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';
import { THREAT_TIMING_WORDS, TREND_WORDS } from '#shared/text/vocabulary/threats.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { ScopeCell, SeverityCell } from './heat-cell.tsx';

const TREND_MARKS = { increasing: '↗', stable: '→', decreasing: '↘', unknown: '' } as const;

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

/** Scope and severity as colour and as words; timing, trend, evidence and source below the title. */
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
          <tr key={row.key}>
            <th scope="row">
              {row.title}
              <span className="row-note">
                {t('common.pair', {
                  label: t('threat.timing'),
                  value: word(THREAT_TIMING_WORDS[row.timing]),
                })}
                {' · '}
                {t('common.pair', {
                  label: t('threat.trend'),
                  value: word(TREND_WORDS[row.trend]),
                })}{' '}
                {TREND_MARKS[row.trend]}
              </span>
              {row.evidence !== null && (
                <span className="row-note">
                  {word(row.evidence)} <SourceMark sourceId={row.sourceId} />
                </span>
              )}
              {row.evidence === null && <SourceMark sourceId={row.sourceId} />}
            </th>
            <ScopeCell scope={row.scope} />
            <SeverityCell severity={row.severity} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
