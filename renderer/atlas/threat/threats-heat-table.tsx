import { useTranslation } from 'react-i18next';
import type { Threat, ThreatAssessment } from '#shared/model/threat.ts';
import { ThreatLink } from '../links/entity-links.tsx';
import { HeatTable } from './heat-table.tsx';
import { sortAssessments } from './sort-assessments.ts';
import { ThreatCodes } from './threat-codes.tsx';

type Row = ThreatAssessment & { readonly threat: Threat };

/** The threats of a province, a site or a species. */
export function ThreatsHeatTable({ threats }: { readonly threats: readonly Row[] }) {
  const { t } = useTranslation();
  const rows = sortAssessments(threats).map((row, index) => ({
    ...row,
    key: `${row.threatId} ${index}`,
    title: (
      <>
        <ThreatLink threat={row.threat} isNarrow />
        <span className="row-note">
          <ThreatCodes codes={row.threat.codes} />
        </span>
      </>
    ),
  }));
  return <HeatTable firstColumn={t('threat.one')} caption={t('threat.many')} rows={rows} />;
}
